package dev.atoll.app.feature;

import dev.atoll.core.text.Text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The texts of all open files when an extension was asked: what its answer speaks of.
///
/// Take it right before asking, and hand it to [EditApplier] with the answer.
///
/// @param texts each open file's text then
public record Moment(Map<OpenFile, Text> texts) {
    /// Copies the map.
    public Moment {
        texts = Map.copyOf(texts);
    }

    /// The present moment.
    public static Moment now(Bench bench) {
        Map<OpenFile, Text> texts = new HashMap<>();
        bench.files().forEach(file -> texts.put(file, file.document().state().text()));
        return new Moment(texts);
    }

    /// Whether a file still has the text that it had.
    boolean holds(OpenFile file) {
        return Optional.ofNullable(texts.get(file))
                .filter(text -> text.contentEquals(file.document().state().text()))
                .isPresent();
    }
}

package dev.atoll.app.feature;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.core.text.Text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The texts and versions of all open files when an extension was asked: what its answer speaks of.
///
/// Take it right before asking, and hand it to [EditApplier] with the answer.
///
/// @param texts each open file's text then
/// @param versions each open document's version then
public record Moment(Map<OpenFile, Text> texts, Map<DocumentId, Integer> versions) {
    /// Copies the maps.
    public Moment {
        texts = Map.copyOf(texts);
        versions = Map.copyOf(versions);
    }

    /// The present moment.
    public static Moment now(Bench bench) {
        Map<OpenFile, Text> texts = new HashMap<>();
        Map<DocumentId, Integer> versions = new HashMap<>();
        for (OpenFile file : bench.files()) {
            texts.put(file, file.document().state().text());
            file.language()
                    .ifPresent(language ->
                            versions.put(language.id(), language.revision().version()));
        }
        return new Moment(texts, versions);
    }

    /// Where a place of an answer is in the present text, as far as it is known.
    public Place present(Place place, Bench bench) {
        if (!(place.in() instanceof DocumentRef.Open(DocumentId id)) || !versions.containsKey(id)) {
            return place;
        }
        int version = versions.get(id);
        Optional<DocumentLanguage> language = bench.find(place.in()).flatMap(OpenFile::language);
        return new Place(
                place.in(),
                language.flatMap(known -> known.present(place.target(), version))
                        .orElse(place.target()),
                language.flatMap(known -> known.present(place.whole(), version)).orElse(place.whole()));
    }

    /// Whether a file still has the text that it had.
    boolean holds(OpenFile file) {
        return Optional.ofNullable(texts.get(file))
                .filter(text -> text.contentEquals(file.document().state().text()))
                .isPresent();
    }
}

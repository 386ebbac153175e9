package dev.atoll.app.search;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.app.workspace.SaveResult;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.search.Replacement;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// A file whose text is to be changed, if it is still the text that is expected, and then how that is taken back.
public final class Rewriting {
    private final String path;
    private final int places;
    private final Fingerprint expected;
    private final Function<Text, ChangeSet> changes;
    private final Optional<LineBreaks> breaks;

    private Rewriting(
            String path,
            int places,
            Fingerprint expected,
            Function<Text, ChangeSet> changes,
            Optional<LineBreaks> breaks) {
        this.path = path;
        this.places = places;
        this.expected = expected;
        this.changes = changes;
        this.breaks = breaks;
    }

    /// What became of it.
    public sealed interface Outcome {
        /// The file is on the disk with its new text.
        ///
        /// @param back takes it back
        record Written(Rewriting back) implements Outcome {}

        /// The file is open, and these changes are to be made in its document.
        ///
        /// @param back takes them back
        record ToMake(ChangeSet changes, Rewriting back) implements Outcome {}

        /// The file is as it was.
        ///
        /// @param sentence why
        record LeftAlone(String sentence) implements Outcome {}
    }

    /// Replaces all matches that are listed of a file.
    public static Rewriting replacing(FoundFile file, Replacement replacement) {
        return new Rewriting(
                file.path(),
                file.places().size(),
                file.print(),
                text -> ChangeSet.of(
                        text.length(),
                        file.places().stream()
                                .map(FoundPlace::match)
                                .map(match -> Change.replace(match.from(), match.to(), replacement.of(match)))
                                .toList()),
                Optional.empty());
    }

    /// The file's path inside the folders, with `/` between names.
    public String path() {
        return path;
    }

    /// How many places are changed.
    public int places() {
        return places;
    }

    /// Changes the text of a file that is open, or tells why not.
    ///
    /// @param now the document as it is
    public Outcome in(DocumentState now) {
        Text text = now.text();
        if (!Fingerprint.of(text).equals(expected)) {
            return changed();
        }
        ChangeSet made = changes.apply(text);
        return new Outcome.ToMake(made, back(text, now.lineBreaks(), made));
    }

    /// Changes the file on the disk, whole or not at all, in its encoding and with its line breaks. Blocks.
    public Outcome on(Workspace workspace, Roots roots) {
        Path file = roots.path(path).orElseGet(() -> Path.of(path));
        return switch (workspace.open(file)) {
            case OpenResult.Opened(TextFile now, String _) -> on(workspace, now);
            case OpenResult.Missing _, OpenResult.Folder _ ->
                new Outcome.LeftAlone(Words.of("search.is-not-there-any-more", path));
            case OpenResult.Refused refused -> new Outcome.LeftAlone(refused.sentence());
        };
    }

    private Outcome on(Workspace workspace, TextFile now) {
        if (!Fingerprint.of(now.text()).equals(expected)) {
            return changed();
        }
        ChangeSet made = changes.apply(now.text());
        SaveRequest request = new SaveRequest(
                now.path(),
                made.apply(now.text()),
                breaks.orElseGet(() -> made.apply(now.breaks(), now.text())),
                now.encoding(),
                Optional.of(now.stamp()));
        return switch (workspace.save(request)) {
            case SaveResult.Saved _ -> new Outcome.Written(back(now.text(), now.breaks(), made));
            case SaveResult.NotSaved refused -> new Outcome.LeftAlone(refused.sentence());
        };
    }

    private Outcome changed() {
        return new Outcome.LeftAlone(Words.of("search.was-changed-meanwhile", path));
    }

    private Rewriting back(Text before, LineBreaks breaksBefore, ChangeSet made) {
        ChangeSet inverse = made.invert(before);
        return new Rewriting(path, places, Fingerprint.of(made.apply(before)), _ -> inverse, Optional.of(breaksBefore));
    }
}

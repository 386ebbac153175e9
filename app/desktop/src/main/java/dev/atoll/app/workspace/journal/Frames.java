package dev.atoll.app.workspace.journal;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.app.workspace.journal.Frame.Kind;
import dev.atoll.core.history.KeptStep;
import dev.atoll.core.history.LastEdit;
import dev.atoll.core.state.Origin;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the records of a journal say. A file begins with a moment: a document, its text in pieces, its line breaks and
/// history; what happened since follows.
final class Frames {
    /// The first bytes of each file: what it is, and the version of this form.
    static final byte[] MAGIC = {'A', 't', 'o', 'l', 'l', 'J', '1', '\n'};

    private static final int PIECE = 1 << 20;
    private static final int MOST_STEPS = 400;
    private static final int MOST_CHARS = 1 << 20;

    /// By their place in a file of this version: none may be moved or taken out.
    private static final List<Origin> ORIGINS = List.of(
            Origin.TYPING,
            Origin.DELETING,
            Origin.PASTE,
            Origin.DROP,
            Origin.COMPOSING,
            Origin.COMMAND,
            Origin.EXTENSION,
            Origin.CORRECTION,
            Origin.UNDO,
            Origin.REDO,
            Origin.RELOAD);

    private Frames() {}

    static Frame document(KeptDocument document) {
        Packing content = new Packing()
                .chars(document.id())
                .chars(document.title())
                .chars(document.path().map(Object::toString).orElse(""))
                .truth(document.file().clean());
        return Frame.of(
                Kind.DOCUMENT,
                file(content, document.file().stamp(), document.file().encoding()));
    }

    private static Packing file(Packing content, Optional<FileStamp> stamp, Encoding encoding) {
        content.chars(encoding.charset().name())
                .truth(encoding.mark())
                .truth(encoding.escapes())
                .truth(stamp.isPresent());
        stamp.ifPresent(is -> {
            Instant modified = is.modified();
            long seconds = modified.getEpochSecond();
            content.number(is.size()).number(seconds).number(modified.getNano()).chars(is.digest());
        });
        return content;
    }

    /// How many pieces a text has.
    static int pieces(Text text) {
        return Math.ceilDiv(text.length(), PIECE);
    }

    static Frame piece(Text text, int number) {
        int from = number * PIECE;
        return Frame.of(Kind.TEXT, new Packing().text(text.slice(from, Math.min(text.length(), from + PIECE))));
    }

    static Frame begun(KeptDocument document) {
        Packing content = new Packing().breaks(document.state().lineBreaks());
        steps(content, bounded(document.history().done(MOST_STEPS)));
        steps(content, bounded(document.history().undone(MOST_STEPS)));
        return Frame.of(Kind.BEGUN, content);
    }

    /// As many of the newest steps as are worth keeping.
    private static List<KeptStep> bounded(List<KeptStep> steps) {
        List<KeptStep> bounded = new ArrayList<>();
        long chars = 0;
        for (KeptStep step : steps) {
            for (int i = 0; i < step.changes().size(); i++) {
                chars += step.changes().change(i).inserted();
            }
            if (chars > MOST_CHARS) {
                break;
            }
            bounded.add(step);
        }
        return bounded;
    }

    private static void steps(Packing content, List<KeptStep> steps) {
        content.number(steps.size());
        for (KeptStep step : steps) {
            content.changes(step.changes()).selection(step.selection());
            breaks(content, step.lineBreaks());
            LastEdit last = step.last();
            content.truth(last != null);
            if (last != null) {
                content.changes(last.changes())
                        .bits(ORIGINS.indexOf(last.origin()))
                        .number(last.millis());
            }
        }
    }

    private static void breaks(Packing content, @Nullable LineBreaks breaks) {
        content.truth(breaks != null);
        if (breaks != null) {
            content.breaks(breaks);
        }
    }

    static Frame of(Happening happening) {
        return switch (happening) {
            case Happening.Step step -> {
                Packing content = new Packing()
                        .bits(ORIGINS.indexOf(step.origin()))
                        .truth(step.apart())
                        .number(step.millis())
                        .changes(step.changes())
                        .selection(step.selection());
                breaks(content, step.breaks());
                yield Frame.of(Kind.STEP, content);
            }
            case Happening.Saved saved ->
                Frame.of(
                        Kind.SAVED,
                        file(new Packing().truth(saved.whole()), Optional.of(saved.stamp()), saved.encoding()));
        };
    }

    static Origin origin(int number) {
        return ORIGINS.get(number);
    }
}

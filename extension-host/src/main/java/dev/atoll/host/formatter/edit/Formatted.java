package dev.atoll.host.formatter.edit;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a formatter made of a text, as edits that touch only what is different, so that carets, folds and marks in
/// everything else stay.
///
/// Most of what a formatter does is white space, and lines that differ in nothing else belong together. So lines are
/// compared by what is not white space, by the algorithm of Myers, "An O(ND) Difference Algorithm and Its Variations"
/// (1986); then what belongs together is compared in its white space, and what does not word by word.
public final class Formatted {
    private static final int MOST_LINES = 2000;
    private static final int MOST_WORDS = 600;

    private final String before;
    private final String after;
    private final List<TextEdit> edits = new ArrayList<>();

    private Formatted(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// The edits that turn one text into another.
    public static List<TextEdit> edits(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        var comparison = new Formatted(before, after);
        comparison.compare();
        return List.copyOf(comparison.edits);
    }

    /// A text with edits made.
    public static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder(text.length());
        int done = 0;
        for (var edit : edits) {
            result.append(text, done, edit.span().start()).append(edit.text());
            done = edit.span().end();
        }
        return result.append(text, done, text.length()).toString();
    }

    private void compare() {
        var old = new Piece(before, 0, before.length());
        var fresh = new Piece(after, 0, after.length());
        if (old.ink().equals(fresh.ink())) {
            whiteSpace(old, fresh);
        } else {
            walk(old, fresh, Piece::lines, MOST_LINES, this::rewritten);
        }
    }

    /// What is done with two stretches that are not alike.
    private interface Pairing {
        void pair(Piece old, Piece fresh);
    }

    /// Goes along two stretches, taken apart: pieces with the same ink belong together, and what lies between them.
    private void walk(Piece old, Piece fresh, Function<Piece, List<Piece>> parts, int most, Pairing unlike) {
        var olds = parts.apply(old);
        var freshes = parts.apply(fresh);
        var pairs = Myers.pairs(inks(olds), inks(freshes), most);
        int i = old.start();
        int j = fresh.start();
        for (var pair : pairs) {
            var one = olds.get(pair[0]);
            var other = freshes.get(pair[1]);
            unlike.pair(new Piece(before, i, one.start()), new Piece(after, j, other.start()));
            whiteSpace(one, other);
            i = one.end();
            j = other.end();
        }
        unlike.pair(new Piece(before, i, old.end()), new Piece(after, j, fresh.end()));
    }

    private static List<String> inks(List<Piece> pieces) {
        return pieces.stream().map(Piece::ink).toList();
    }

    /// Stretches with other words: those that only broke their lines elsewhere have the same ink.
    private void rewritten(Piece old, Piece fresh) {
        if (old.ink().equals(fresh.ink())) {
            whiteSpace(old, fresh);
        } else {
            walk(old, fresh, Piece::words, MOST_WORDS, this::reworded);
        }
    }

    private void reworded(Piece old, Piece fresh) {
        if (old.ink().equals(fresh.ink())) {
            whiteSpace(old, fresh);
        } else {
            replaced(old, fresh);
        }
    }

    /// Stretches with the same ink: the white space between its characters is compared.
    private void whiteSpace(Piece old, Piece fresh) {
        int i = old.start();
        int j = fresh.start();
        while (i < old.end() || j < fresh.end()) {
            int blankOld = Piece.endOfBlank(before, i, old.end());
            int blankFresh = Piece.endOfBlank(after, j, fresh.end());
            replaced(new Piece(before, i, blankOld), new Piece(after, j, blankFresh));
            i = blankOld;
            j = blankFresh;
            while (i < old.end()
                    && !Piece.blank(before.charAt(i))
                    && j < fresh.end()
                    && !Piece.blank(after.charAt(j))) {
                i++;
                j++;
            }
        }
    }

    /// Replaces a stretch, without what is alike at its ends.
    private void replaced(Piece old, Piece fresh) {
        int i = old.start();
        int j = fresh.start();
        int endOld = old.end();
        int endFresh = fresh.end();
        while (i < endOld && j < endFresh && before.charAt(i) == after.charAt(j)) {
            i++;
            j++;
        }
        while (endOld > i && endFresh > j && before.charAt(endOld - 1) == after.charAt(endFresh - 1)) {
            endOld--;
            endFresh--;
        }
        if (i < endOld || j < endFresh) {
            add(new Piece(before, i, endOld), new Piece(after, j, endFresh));
        }
    }

    /// Adds an edit of whole characters, never of halves.
    private void add(Piece old, Piece fresh) {
        int front = Math.max(half(before, old.start()), half(after, fresh.start()));
        int back = Math.max(half(before, old.end()), half(after, fresh.end()));
        var span = new Span(old.start() - front, old.end() + back);
        var text = after.substring(fresh.start() - front, fresh.end() + back);
        if (!edits.isEmpty() && edits.getLast().span().end() >= span.start()) {
            var last = edits.removeLast();
            edits.add(new TextEdit(new Span(last.span().start(), span.end()), last.text() + text));
        } else {
            edits.add(new TextEdit(span, text));
        }
    }

    /// Whether a place is in the midst of a character that takes two: 1 if so, else 0.
    private static int half(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
    }
}

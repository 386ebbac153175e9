package dev.atoll.host.lifecycle;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;

import java.util.ArrayList;
import java.util.List;

/// Several changes of a text made into one.
///
/// A change is a list of edits that speak of the text before it, are sorted and do not overlap. It is seen here
/// as the pieces that the new text consists of: stretches kept from the old text and inserted texts. Composing
/// cuts the pieces of the first change where the second one edits them.
final class EditComposition {
    private static final int REST = Integer.MAX_VALUE;

    private EditComposition() {}

    /// The change that does what `first` and then `second` do.
    ///
    /// @param first edits of the old text
    /// @param second edits of the text that `first` makes
    static List<TextEdit> compose(List<TextEdit> first, List<TextEdit> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        var pieces = new Pieces(pieces(first));
        var result = new ArrayList<Piece>();
        int at = 0;
        for (var edit : second) {
            pieces.move(edit.span().start() - at, result);
            pieces.move(edit.span().length(), new ArrayList<>());
            if (!edit.text().isEmpty()) {
                result.add(Piece.inserted(edit.text()));
            }
            at = edit.span().end();
        }
        pieces.moveRest(result);
        return edits(result);
    }

    /// What a text consists of after a change; the last piece is the rest of the old text, however long it is.
    private static List<Piece> pieces(List<TextEdit> edits) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var edit : edits) {
            if (edit.span().start() > at) {
                pieces.add(Piece.kept(at, edit.span().start()));
            }
            if (!edit.text().isEmpty()) {
                pieces.add(Piece.inserted(edit.text()));
            }
            at = edit.span().end();
        }
        pieces.add(Piece.kept(at, REST));
        return pieces;
    }

    private static List<TextEdit> edits(List<Piece> pieces) {
        var edits = new ArrayList<TextEdit>();
        var inserted = new StringBuilder();
        int at = 0;
        for (var piece : pieces) {
            if (piece.isKept()) {
                if (piece.from() > at || !inserted.isEmpty()) {
                    edits.add(new TextEdit(new Span(at, piece.from()), inserted.toString()));
                    inserted.setLength(0);
                }
                at = piece.to();
            } else {
                inserted.append(piece.text(), piece.from(), piece.to());
            }
        }
        return List.copyOf(edits);
    }

    /// A stretch of the new text: `from` to `to` of the old text, or of an inserted one.
    private record Piece(String text, boolean isKept, int from, int to) {
        static Piece kept(int from, int to) {
            return new Piece("", true, from, to);
        }

        static Piece inserted(String text) {
            return new Piece(text, false, 0, text.length());
        }

        int length() {
            return to - from;
        }
    }

    /// Pieces taken from the front, one count of code units after the other.
    private static final class Pieces {
        private final List<Piece> all;
        private int index;
        private int used;

        Pieces(List<Piece> all) {
            this.all = all;
        }

        void move(int count, List<Piece> to) {
            int left = count;
            while (left > 0) {
                var piece = all.get(index);
                int size = Math.min(left, piece.length() - used);
                int from = piece.from() + used;
                to.add(new Piece(piece.text(), piece.isKept(), from, from + size));
                advance(piece, size);
                left -= size;
            }
        }

        void moveRest(List<Piece> to) {
            while (index < all.size()) {
                var piece = all.get(index);
                move(piece.length() - used, to);
            }
        }

        private void advance(Piece piece, int size) {
            used += size;
            if (used == piece.length()) {
                index++;
                used = 0;
            }
        }
    }
}

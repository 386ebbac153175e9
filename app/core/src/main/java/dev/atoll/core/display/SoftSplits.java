package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;

/// The places where long lines are split into rows: only in lines longer than {@link #BOUND}, or that were and are
/// still longer than {@link #KEPT}, on borders between graphemes, so that no part is longer than {@link #PART}.
///
/// Splits stay where they are while the text changes, so that an edit in a long line changes the row it is in
/// and no other; only a part that outgrew its bound is split again, and short neighbours are joined.
final class SoftSplits implements RowSplits {
    /// The largest number of code units in a line that is not split.
    static final int BOUND = 4096;

    /// A line that is split is joined again when it has no more code units than this: clearly fewer than the bound, so
    /// that one that grows and shrinks around it does not turn from one row into six and back with each key.
    static final int KEPT = BOUND * 3 / 4;

    /// The largest number of code units in one part of a line that is split. What a screen full of parts costs grows
    /// with it, and so does the stretch whose colours are asked for; of a part, a screen shows some two hundred.
    static final int PART = 1024;

    /// A part gets about this length when a line is split, so that it can grow for a while.
    private static final int AIM = PART * 3 / 4;

    /// A part shorter than this is joined with its neighbour where the bound allows.
    private static final int SHORT = PART / 8;

    /// How far from a change the split places are looked at again; a border further away could move in a run of
    /// flags only.
    private static final int REACH = 1 << 16;

    private static final SoftSplits NONE = new SoftSplits(new int[0]);

    private final int[] offsets;

    private SoftSplits(int[] offsets) {
        this.offsets = offsets;
    }

    static SoftSplits of(Text text) {
        int[] lines = text.linesLongerThan(BOUND, 0, text.lineCount());
        if (lines.length == 0) {
            return NONE;
        }
        Offsets result = new Offsets();
        for (int line : lines) {
            split(text, text.lineStart(line), text.lineEnd(line), result);
        }
        return new SoftSplits(result.toArray());
    }

    @Override
    public int[] offsets() {
        return offsets;
    }

    @Override
    public int indent(int index) {
        return 0;
    }

    @Override
    public SoftSplits map(ChangeSet changes, Text text) {
        Offsets result = new Offsets();
        int next = 0;
        int line = -1;
        for (int i = 0; i < changes.size(); i++) {
            int newFrom = changes.newFrom(i);
            int newTo = newFrom + changes.change(i).inserted();
            int firstLine = Math.max(line + 1, text.lineAt(newFrom));
            int lastLine = text.lineAt(newTo);
            if (lastLine < firstLine) {
                continue;
            }
            int start = text.lineStart(firstLine);
            int end = text.lineEnd(lastLine);
            next = copyBefore(changes, next, start, result);
            Offsets inside = new Offsets();
            next = copyInside(changes, next, end, inside);
            int[] places = inside.toArray();
            for (int each : text.linesLongerThan(KEPT, firstLine, lastLine + 1)) {
                if (isSplit(text.lineStart(each), text.lineEnd(each), places)) {
                    repair(text, each, places, changes, result);
                }
            }
            line = lastLine;
        }
        copyBefore(changes, next, Integer.MAX_VALUE, result);
        return result.isEmpty() ? NONE : new SoftSplits(result.toArray());
    }

    /// Takes over the splits from an index on that are before an offset of the new text.
    private int copyBefore(ChangeSet changes, int from, int before, Offsets result) {
        int index = from;
        while (index < offsets.length) {
            int mapped = changes.mapOffset(offsets[index], Side.BEFORE);
            if (mapped >= before) {
                break;
            }
            result.add(mapped);
            index++;
        }
        return index;
    }

    private int copyInside(ChangeSet changes, int from, int to, Offsets inside) {
        int index = from;
        while (index < offsets.length) {
            int mapped = changes.mapOffset(offsets[index], Side.BEFORE);
            if (mapped > to) {
                break;
            }
            if (!changes.deletes(offsets[index])) {
                inside.add(mapped);
            }
            index++;
        }
        return index;
    }

    /// Whether a line longer than [#KEPT] is to be split: it is too long, or it was split before.
    private static boolean isSplit(int start, int end, int[] places) {
        if (end - start > BOUND) {
            return true;
        }
        for (int place : places) {
            if (place > start && place < end) {
                return true;
            }
        }
        return false;
    }

    /// Splits a long line, keeping those of its places that still serve.
    private static void repair(Text text, int line, int[] places, ChangeSet changes, Offsets result) {
        int start = text.lineStart(line);
        int end = text.lineEnd(line);
        Offsets kept = new Offsets();
        int last = start;
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (place <= last || place >= end || (near(changes, place) && !Graphemes.isBorder(text, place))) {
                continue;
            }
            int following = i + 1 < places.length ? Math.min(places[i + 1], end) : end;
            boolean tooShort = place - last < SHORT || following - place < SHORT;
            if (tooShort && following - last <= PART) {
                continue;
            }
            kept.add(place);
            last = place;
        }
        int from = start;
        for (int place : kept.toArray()) {
            split(text, from, place, result);
            result.add(place);
            from = place;
        }
        split(text, from, end, result);
    }

    private static boolean near(ChangeSet changes, int offset) {
        for (int i = 0; i < changes.size(); i++) {
            int from = changes.newFrom(i);
            if (offset >= from - REACH && offset <= from + changes.change(i).inserted() + REACH) {
                return true;
            }
        }
        return false;
    }

    /// Adds the places that split a stretch into parts within the bound, its ends not included.
    private static void split(Text text, int from, int to, Offsets result) {
        int length = to - from;
        if (length <= PART) {
            return;
        }
        int parts = (length + AIM - 1) / AIM;
        int last = from;
        for (int part = 1; part < parts; part++) {
            int wanted = from + (int) ((long) length * part / parts);
            int place = Graphemes.atOrBefore(text, wanted);
            // a cluster longer than a row has to be parted somewhere, but not inside a code point
            if (place <= last || wanted - place > PART - AIM) {
                place = Character.isLowSurrogate(text.charAt(wanted)) ? wanted - 1 : wanted;
            }
            result.add(place);
            last = place;
        }
    }
}

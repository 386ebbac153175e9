package dev.atoll.core.range;

import dev.atoll.core.change.ChangeSet;

import java.util.ArrayList;
import java.util.List;

/// A few neighbouring ranges, their offsets counted from a base that the set keeps, so that moving all of them
/// is moving the base.
///
/// @param <T> the type of the values
final class Chunk<T> {
    /// The largest number of ranges in one chunk.
    static final int MAX = 256;

    final int[] froms;
    final int[] tos;
    final List<T> values;
    final int reach;

    private Chunk(int[] froms, int[] tos, List<T> values, int reach) {
        this.froms = froms;
        this.tos = tos;
        this.values = values;
        this.reach = reach;
    }

    /// A chunk of ranges sorted by their start.
    static <T> Chunk<T> of(List<Range<T>> ranges) {
        int base = ranges.getFirst().from();
        int[] froms = new int[ranges.size()];
        int[] tos = new int[ranges.size()];
        List<T> values = new ArrayList<>(froms.length);
        int reach = 0;
        for (int i = 0; i < froms.length; i++) {
            Range<T> range = ranges.get(i);
            froms[i] = range.from() - base;
            tos[i] = range.to() - base;
            values.add(range.value());
            reach = Math.max(reach, tos[i]);
        }
        return new Chunk<>(froms, tos, values, reach);
    }

    int size() {
        return froms.length;
    }

    Range<T> range(int base, int index) {
        return new Range<>(base + froms[index], base + tos[index], values.get(index));
    }

    /// Adds the ranges after changes to a list, without those whose text is gone.
    void map(int base, ChangeSet changes, Edges edges, List<Range<T>> result) {
        for (int i = 0; i < froms.length; i++) {
            int from = changes.mapOffset(base + froms[i], edges.from());
            int to = Math.max(from, changes.mapOffset(base + tos[i], edges.to()));
            boolean gone = froms[i] < tos[i] ? from == to : changes.deletes(base + froms[i]);
            if (!gone) {
                result.add(new Range<>(from, to, values.get(i)));
            }
        }
    }
}

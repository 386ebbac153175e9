package dev.atoll.core.range;

import dev.atoll.core.change.ChangeSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Many ranges with values, sorted by their start, that follow the changes of their text. Immutable.
///
/// Built for a hundred thousand ranges and more: they are kept in chunks with offsets of their own, and an edit
/// moves the chunks after it without reading them. Mapping through one edit reads the chunks around it and one
/// number of each other; a query reads the chunks it meets.
///
/// @param <T> the type of the values
public final class RangeSet<T> {
    private static final RangeSet<?> EMPTY = new RangeSet<>(new int[0], List.of(), 0);

    private final int[] bases;
    private final List<Chunk<T>> chunks;
    private final int size;

    private RangeSet(int[] bases, List<Chunk<T>> chunks, int size) {
        this.bases = bases;
        this.chunks = chunks;
        this.size = size;
    }

    /// The set without ranges.
    @SuppressWarnings("unchecked") // it holds no values
    public static <T> RangeSet<T> empty() {
        return (RangeSet<T>) EMPTY;
    }

    /// A set of ranges in any order; those that start together keep the order of the list.
    public static <T> RangeSet<T> of(List<Range<T>> ranges) {
        List<Range<T>> sorted = ranges;
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i - 1).from() > ranges.get(i).from()) {
                sorted = new ArrayList<>(ranges);
                sorted.sort(Comparator.comparingInt(Range::from));
                break;
            }
        }
        Gathering<T> gathering = new Gathering<>();
        sorted.forEach(gathering::add);
        return gathering.set();
    }

    /// The number of ranges.
    public int size() {
        return size;
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return size == 0;
    }

    int chunkCount() {
        return chunks.size();
    }

    /// All ranges, in order.
    public List<Range<T>> all() {
        List<Range<T>> result = new ArrayList<>(size);
        for (int i = 0; i < bases.length; i++) {
            Chunk<T> chunk = chunks.get(i);
            for (int j = 0; j < chunk.size(); j++) {
                result.add(chunk.range(bases[i], j));
            }
        }
        return result;
    }

    /// The ranges that have a character in common with a stretch, in order; where one of both is empty,
    /// touching is enough.
    public List<Range<T>> between(int from, int to) {
        List<Range<T>> result = new ArrayList<>();
        forEachBetween(from, to, result::add);
        return result;
    }

    /// Hands over the ranges that {@link #between} gives, without a list.
    public void forEachBetween(int from, int to, Consumer<Range<T>> action) {
        for (int i = 0; i < bases.length && bases[i] <= to; i++) {
            Chunk<T> chunk = chunks.get(i);
            if (bases[i] + chunk.reach < from) {
                continue;
            }
            for (int j = 0; j < chunk.size() && bases[i] + chunk.froms[j] <= to; j++) {
                if (bases[i] + chunk.tos[j] >= from) {
                    Range<T> range = chunk.range(bases[i], j);
                    if (range.meets(from, to)) {
                        action.accept(range);
                    }
                }
            }
        }
    }

    /// What is seen of a stretch when another set lies over this one: the other's ranges whole, and of this one's what
    /// they leave free; all cut to the stretch, in order. Neither set may have overlaps of its own.
    ///
    /// @param over the set that wins where both have a range
    public List<Range<T>> under(RangeSet<T> over, int from, int to) {
        List<Range<T>> upper = over.between(from, to);
        if (upper.isEmpty()) {
            return cut(between(from, to), from, to);
        }
        List<Range<T>> result = new ArrayList<>();
        int start = from;
        for (Range<T> range : upper) {
            if (start < range.from()) {
                result.addAll(cut(between(start, range.from()), start, range.from()));
            }
            result.addAll(cut(List.of(range), from, to));
            start = Math.max(start, range.to());
        }
        if (start < to) {
            result.addAll(cut(between(start, to), start, to));
        }
        return result;
    }

    private static <T> List<Range<T>> cut(List<Range<T>> ranges, int from, int to) {
        return ranges.stream()
                .map(range -> new Range<>(Math.max(from, range.from()), Math.min(to, range.to()), range.value()))
                .filter(range -> !range.isEmpty())
                .toList();
    }

    /// The set without the ranges that {@link #between} gives for a stretch, and with others.
    ///
    /// @param ranges the ranges to add, in any order; they need not lie in the stretch
    public RangeSet<T> replace(int from, int to, List<Range<T>> ranges) {
        List<Range<T>> added = new ArrayList<>(ranges);
        added.sort(Comparator.comparingInt(Range::from));
        int first = added.isEmpty() ? from : Math.min(from, added.getFirst().from());
        int last = added.isEmpty() ? to : Math.max(to, added.getLast().from());
        Gathering<T> gathering = new Gathering<>();
        int next = 0;
        for (int i = 0; i < bases.length; i++) {
            Chunk<T> chunk = chunks.get(i);
            int chunkLast = bases[i] + chunk.froms[chunk.size() - 1];
            boolean clear = bases[i] + chunk.reach < from || bases[i] > to;
            boolean hosts = chunkLast > first && bases[i] <= last;
            if (clear && !hosts) {
                while (next < added.size() && added.get(next).from() <= bases[i]) {
                    gathering.add(added.get(next++));
                }
                gathering.add(bases[i], chunk);
                continue;
            }
            for (int j = 0; j < chunk.size(); j++) {
                Range<T> range = chunk.range(bases[i], j);
                while (next < added.size() && added.get(next).from() < range.from()) {
                    gathering.add(added.get(next++));
                }
                if (!range.meets(from, to)) {
                    gathering.add(range);
                }
            }
        }
        while (next < added.size()) {
            gathering.add(added.get(next++));
        }
        return gathering.set();
    }

    /// The set in the text after changes; ranges do not take in what is inserted at their ends.
    public RangeSet<T> map(ChangeSet changes) {
        return map(changes, Edges.EXCLUSIVE);
    }

    /// The set in the text after changes. Ranges whose whole text is deleted go, and so do points inside a
    /// deletion.
    public RangeSet<T> map(ChangeSet changes, Edges edges) {
        if (changes.isEmpty() || size == 0) {
            return this;
        }
        if (!touched(changes)) {
            int[] moved = Arrays.copyOf(bases, bases.length);
            for (int i = 0; i < moved.length; i++) {
                moved[i] = changes.mapOffset(moved[i], edges.from());
            }
            return new RangeSet<>(moved, chunks, size);
        }
        Gathering<T> gathering = new Gathering<>();
        List<Range<T>> mapped = new ArrayList<>(Chunk.MAX);
        for (int i = 0; i < bases.length; i++) {
            Chunk<T> chunk = chunks.get(i);
            if (changes.touches(bases[i], bases[i] + chunk.reach)) {
                mapped.clear();
                chunk.map(bases[i], changes, edges, mapped);
                mapped.forEach(gathering::add);
            } else {
                gathering.add(changes.mapOffset(bases[i], edges.from()), chunk);
            }
        }
        return gathering.set();
    }

    private boolean touched(ChangeSet changes) {
        for (int i = 0; i < bases.length; i++) {
            if (changes.touches(bases[i], bases[i] + chunks.get(i).reach)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RangeSet<?> set && size == set.size && (this == other || all().equals(set.all()));
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /// A set in the making: whole chunks are taken over, single ranges gathered into chunks of their own.
    private static final class Gathering<T> {
        private final List<Chunk<T>> chunks = new ArrayList<>();
        private final List<Range<T>> loose = new ArrayList<>(Chunk.MAX);
        private int[] bases = new int[16];
        private int size;

        void add(Range<T> range) {
            loose.add(range);
            if (loose.size() == Chunk.MAX) {
                flush();
            }
        }

        /// Takes a chunk over whole, unless it is so small that sets would fall to pieces after many edits.
        void add(int base, Chunk<T> chunk) {
            if (chunk.size() < Chunk.MAX / 4) {
                for (int i = 0; i < chunk.size(); i++) {
                    add(chunk.range(base, i));
                }
                return;
            }
            flush();
            append(base, chunk);
        }

        RangeSet<T> set() {
            flush();
            return size == 0 ? empty() : new RangeSet<>(Arrays.copyOf(bases, chunks.size()), List.copyOf(chunks), size);
        }

        private void flush() {
            if (!loose.isEmpty()) {
                append(loose.getFirst().from(), Chunk.of(loose));
                loose.clear();
            }
        }

        private void append(int base, Chunk<T> chunk) {
            if (chunks.size() == bases.length) {
                bases = Arrays.copyOf(bases, bases.length * 2);
            }
            bases[chunks.size()] = base;
            chunks.add(chunk);
            size += chunk.size();
        }
    }
}

package dev.atoll.host.grammar.colour;

import dev.atoll.api.feature.Tokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Colours of stretches that do not overlap, in order: start, length and the number of a scope each.
public final class Paint {
    private static final int STRIDE = 3;
    private static final Comparator<Stroke> ORDER = Comparator.comparingInt(Stroke::start)
            .thenComparing(Comparator.comparingInt(Stroke::end).reversed())
            .thenComparingInt(Stroke::rank);

    private final Palette palette;
    private int[] words;
    private int size;

    private Paint(Palette palette, int room) {
        this.palette = palette;
        this.words = new int[Math.max(STRIDE, room * STRIDE)];
    }

    /// The scopes that strokes name, by number.
    public static final class Palette {
        private final List<String> scopes = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        public int number(String scope) {
            return numbers.computeIfAbsent(scope, added -> {
                scopes.add(added);
                return scopes.size() - 1;
            });
        }

        public List<String> scopes() {
            return List.copyOf(scopes);
        }
    }

    /// A stretch that wants a colour, or none if its scope is negative. Stretches are nested or apart; of several over
    /// the same text the one of the highest rank wins, and what lies inside of another one wins over it.
    record Stroke(int start, int end, int rank, int scope) {}

    /// Paints strokes.
    public static Paint of(List<Stroke> strokes, Palette palette) {
        var sorted = new ArrayList<>(strokes);
        sorted.sort(ORDER);
        var paint = new Paint(palette, sorted.size());
        Deque<Stroke> open = new ArrayDeque<>();
        int at = 0;
        for (int i = 0; i < sorted.size(); i++) {
            var stroke = sorted.get(i);
            if (i + 1 < sorted.size() && same(stroke, sorted.get(i + 1))) {
                continue;
            }
            at = paint.closeUpTo(stroke.start(), open, at);
            var around = open.peek();
            if (around != null) {
                paint.add(at, stroke.start(), around.scope());
            }
            at = Math.max(at, stroke.start());
            open.push(around == null || stroke.end() <= around.end() ? stroke : clipped(stroke, around.end()));
        }
        paint.closeUpTo(Integer.MAX_VALUE, open, at);
        return paint;
    }

    /// Paint that was made elsewhere.
    ///
    /// @param tokens stretches in order
    public static Paint of(Tokens tokens, Palette palette) {
        var paint = new Paint(palette, tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            paint.add(tokens.start(i), tokens.end(i), palette.number(tokens.scope(i)));
        }
        return paint;
    }

    private static boolean same(Stroke one, Stroke other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    private static Stroke clipped(Stroke stroke, int end) {
        return new Stroke(stroke.start(), end, stroke.rank(), stroke.scope());
    }

    private int closeUpTo(int start, Deque<Stroke> open, int from) {
        int at = from;
        for (var top = open.peek(); top != null && top.end() <= start; top = open.peek()) {
            add(at, top.end(), top.scope());
            at = Math.max(at, top.end());
            open.pop();
        }
        return at;
    }

    private void add(int start, int end, int scope) {
        if (start >= end || scope < 0) {
            return;
        }
        if (size > 0 && words[size - 1] == scope && words[size - 3] + words[size - 2] == start) {
            words[size - 2] += end - start;
            return;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size++] = start;
        words[size++] = end - start;
        words[size++] = scope;
    }

    /// This paint with another one over it; both have the same palette.
    public Paint under(Paint over) {
        var result = new Paint(palette, size / STRIDE + 2 * over.size / STRIDE);
        int mine = 0;
        int at = 0;
        for (int i = 0; i <= over.size; i += STRIDE) {
            int start = i < over.size ? over.words[i] : Integer.MAX_VALUE;
            while (mine < size && words[mine] < start) {
                int from = Math.max(words[mine], at);
                int end = words[mine] + words[mine + 1];
                result.add(from, Math.min(end, start), words[mine + 2]);
                if (end > start) {
                    break;
                }
                mine += STRIDE;
            }
            if (i < over.size) {
                at = start + over.words[i + 1];
                result.add(start, at, over.words[i + 2]);
                while (mine < size && words[mine] + words[mine + 1] <= at) {
                    mine += STRIDE;
                }
            }
        }
        return result;
    }

    /// This paint on some stretches only.
    ///
    /// @param stretches start and end each, in order
    public Paint within(List<int[]> stretches) {
        var result = new Paint(palette, size / STRIDE);
        int first = 0;
        for (var stretch : stretches) {
            while (first < size && words[first] + words[first + 1] <= stretch[0]) {
                first += STRIDE;
            }
            for (int i = first; i < size && words[i] < stretch[1]; i += STRIDE) {
                result.add(Math.max(words[i], stretch[0]), Math.min(words[i] + words[i + 1], stretch[1]), words[i + 2]);
            }
        }
        return result;
    }

    /// Start, length and scope of each stretch between two offsets; those at the edges are cut.
    public int[] between(int start, int end) {
        var result = new Paint(palette, size / STRIDE);
        for (int i = 0; i < size; i += STRIDE) {
            result.add(Math.max(words[i], start), Math.min(words[i] + words[i + 1], end), words[i + 2]);
        }
        return Arrays.copyOf(result.words, result.size);
    }
}

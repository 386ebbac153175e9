package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.feature.FoldKind;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.host.bindings.v0_1.Folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Checks the folds that a guest gives, and leaves out those that would not show because they lie in one line.
final class FoldAnswers {
    private static final int CHUNK = 1 << 16;
    private static final Comparator<FoldRange> OUTER_FIRST = Comparator.comparingInt(
                    (FoldRange fold) -> fold.span().start())
            .thenComparing(fold -> fold.span().end(), Comparator.reverseOrder());

    private FoldAnswers() {}

    static List<FoldRange> folds(List<Folding.Fold> folds, TextSnapshot text, Limits limits) {
        Answers.count(folds.size(), Limit.FOLDS, limits, "folds");
        int[] breaks = lineBreaks(text);
        var result = new ArrayList<FoldRange>();
        int at = 0;
        for (var fold : folds) {
            var span = Answers.span(fold.span(), text.length());
            if (span.start() < at) {
                throw Answers.bad("its folds are not sorted");
            }
            at = span.start();
            if (containsBreak(span, breaks)) {
                result.add(new FoldRange(
                        span, kind(fold.kind()), fold.placeholder().map(Answers::sentence)));
            }
        }
        result.sort(OUTER_FIRST);
        checkNesting(result);
        return List.copyOf(result);
    }

    private static void checkNesting(List<FoldRange> folds) {
        var open = new ArrayDeque<Span>();
        for (var fold : folds) {
            while (!open.isEmpty() && open.getLast().end() <= fold.span().start()) {
                open.removeLast();
            }
            if (!open.isEmpty() && fold.span().end() > open.getLast().end()) {
                throw Answers.bad("its folds cross each other");
            }
            open.add(fold.span());
        }
    }

    private static boolean containsBreak(Span span, int[] breaks) {
        int index = Arrays.binarySearch(breaks, span.start());
        int next = index < 0 ? -index - 1 : index;
        return next < breaks.length && breaks[next] < span.end();
    }

    private static int[] lineBreaks(TextSnapshot text) {
        int[] breaks = new int[256];
        int count = 0;
        for (int start = 0; start < text.length(); start += CHUNK) {
            var chunk = text.text(start, Math.min(text.length(), start + CHUNK));
            for (int at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) {
                if (count == breaks.length) {
                    breaks = Arrays.copyOf(breaks, 2 * count);
                }
                breaks[count++] = start + at;
            }
        }
        return Arrays.copyOf(breaks, count);
    }

    private static FoldKind kind(Folding.FoldKind kind) {
        return switch (kind) {
            case REGION -> FoldKind.REGION;
            case COMMENT -> FoldKind.COMMENT;
            case IMPORTS -> FoldKind.IMPORTS;
        };
    }
}

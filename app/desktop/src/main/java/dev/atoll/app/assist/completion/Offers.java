package dev.atoll.app.assist.completion;

import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.Completions;
import dev.atoll.core.match.FuzzyPattern;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Suggestions of all sources as one list for what has been typed.
///
/// Words that merely occur somewhere stand behind everything else. A suggestion whose label another source's
/// better one has is left out.
final class Offers {
    private static final int LONGEST_TYPED = 100;

    private static final Comparator<CompletionItem> AS_TOLD =
            Comparator.comparing(CompletionItem::sort).thenComparing(CompletionItem::label);

    private Offers() {}

    /// An answer in the order that its source wishes. Sorted once, so that sorting for what is typed finds it so.
    static Completions sorted(Completions answer) {
        return new Completions(answer.items().stream().sorted(AS_TOLD).toList(), answer.incomplete());
    }

    private static int compare(Offer one, Offer other) {
        int words = Boolean.compare(one.isWord(), other.isWord());
        int order = words != 0 ? words : Integer.compare(other.score(), one.score());
        return order != 0 ? order : AS_TOLD.compare(one.item(), other.item());
    }

    /// The suggestions that fit, best first.
    ///
    /// @param batches the sources' answers, those of better sources first
    /// @param text the present text
    /// @param caret where the caret is; what is typed reaches from the start of what an item replaces to it
    static List<Offer> fitting(Collection<Batch> batches, Text text, int caret) {
        List<Offer> found = new ArrayList<>();
        for (Batch batch : batches) {
            Map<Integer, FuzzyPattern> patterns = new HashMap<>();
            for (CompletionItem item : batch.answer().items()) {
                int start = batch.start(item);
                if (start > caret || caret - start > LONGEST_TYPED) {
                    continue;
                }
                int score = patterns.computeIfAbsent(start, from -> FuzzyPattern.of(text.string(from, caret)))
                        .score(item.filter());
                if (score != FuzzyPattern.NO_MATCH) {
                    found.add(new Offer(batch, item, score));
                }
            }
        }
        found.sort(Offers::compare);
        return batches.size() < 2 ? found : withoutTwins(found);
    }

    private static List<Offer> withoutTwins(List<Offer> sorted) {
        Map<String, Source> firsts = new HashMap<>();
        List<Offer> left = new ArrayList<>(sorted.size());
        for (Offer offer : sorted) {
            Source first = firsts.putIfAbsent(offer.item().label(), offer.batch().source());
            if (first == null || first.equals(offer.batch().source())) {
                left.add(offer);
            }
        }
        return left;
    }

    /// The list with late ones put below a row, so that neither it nor anything above it moves.
    ///
    /// @param before the rows shown
    /// @param kept how many of them stay as they are
    /// @param after all rows as they would be sorted
    static List<Offer> joined(List<Offer> before, int kept, List<Offer> after) {
        Map<Object, Offer> present = new HashMap<>();
        after.forEach(offer -> present.put(key(offer), offer));
        List<Offer> rows = new ArrayList<>(after.size());
        for (Offer offer : before.subList(0, Math.min(kept, before.size()))) {
            Offer now = present.remove(key(offer));
            if (now != null) {
                rows.add(now);
            }
        }
        after.stream().filter(offer -> present.containsKey(key(offer))).forEach(rows::add);
        return rows;
    }

    private record Key(Source source, CompletionItem item) {}

    private static Object key(Offer offer) {
        return new Key(offer.batch().source(), offer.item());
    }

    /// The row to select at first: the best one, unless another fits equally well and asks for it.
    static int preselected(List<Offer> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).score() < rows.getFirst().score()) {
                break;
            }
            if (rows.get(i).item().preselect()) {
                return i;
            }
        }
        return 0;
    }
}

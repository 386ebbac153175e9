package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Span;
import dev.atoll.app.assist.snippet.SnippetText;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.snippet.SnippetVisit;
import dev.atoll.core.snippet.Template;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What accepting a suggestion does: one step of the document, at all carets before which the same was typed.
///
/// @param step the step
/// @param visit the visit of the places put in; over at once where there are none
record Acceptance(Transaction step, SnippetVisit visit) {
    private record Put(Change change, Template template) {}

    /// The step.
    ///
    /// @param text the present text
    /// @param selection the carets
    /// @param rules how the document is indented
    /// @param offer what is accepted
    /// @param more edits elsewhere, for the present text; those that touch a place where it is put in are left out
    static Acceptance of(Text text, Selection selection, EditRules rules, Offer offer, List<Change> more) {
        List<Put> puts = puts(text, selection, rules, offer);
        List<Change> changes = new ArrayList<>(puts.stream().map(Put::change).toList());
        for (Change extra : more) {
            boolean clear = changes.stream().noneMatch(other -> overlaps(other, extra));
            if (clear) {
                changes.add(extra);
            }
        }
        ChangeSet set = ChangeSet.of(text.length(), changes);
        List<Integer> starts = starts(puts, changes);
        SnippetVisit visit =
                SnippetVisit.of(puts.stream().map(Put::template).toList(), starts);
        return new Acceptance(Transaction.of(set, Origin.COMMAND, visit.selection()), visit);
    }

    private static List<Put> puts(Text text, Selection selection, EditRules rules, Offer offer) {
        Span replaced = offer.replaced();
        SelectionRange primary = selection.primary();
        boolean selected = !primary.isEmpty();
        int before = Math.max(0, primary.head() - replaced.start());
        String typed = text.string(primary.head() - before, primary.head());
        List<Put> puts = new ArrayList<>();
        int last = 0;
        for (SelectionRange range : selection.ranges()) {
            int from = selected ? range.from() : range.head() - before;
            boolean same = selected || (range.isEmpty() && from >= last && text.string(from, range.head()).equals(typed));
            if (!same) {
                continue;
            }
            int to = range.equals(primary) && !selected ? Math.max(range.head(), replaced.end()) : range.to();
            Template template = template(offer, lead(text, from), rules.indent());
            puts.add(new Put(Change.replace(from, to, template.text()), template));
            last = to;
        }
        return puts;
    }

    private static Template template(Offer offer, String lead, IndentStyle style) {
        return offer.item().snippet()
                ? SnippetText.template(offer.item().insert(), lead, style)
                : Template.plain(offer.item().insert());
    }

    private static String lead(Text text, int offset) {
        String before = text.string(text.lineStart(text.lineAt(offset)), offset);
        return before.substring(0, IndentStyle.leading(before));
    }

    private static boolean overlaps(Change one, Change other) {
        return (one.from() < other.to() && other.from() < one.to())
                || (one.from() == other.from() && one.to() == other.to());
    }

    /// Where each text begins afterwards: behind what the changes before it put in.
    private static List<Integer> starts(List<Put> puts, List<Change> changes) {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        List<Integer> starts = new ArrayList<>();
        for (Put put : puts) {
            int shift = 0;
            for (Change change : sorted) {
                if (change.equals(put.change())) {
                    break;
                }
                shift += change.growth();
            }
            starts.add(put.change().from() + shift);
        }
        return starts;
    }
}

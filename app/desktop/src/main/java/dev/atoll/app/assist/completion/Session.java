package dev.atoll.app.assist.completion;

import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Suggestions for one word of one file, from the first question until the list closes.
///
/// Belongs to the UI thread.
final class Session {
    /// Where it is shown.
    interface Screen {
        /// Shows rows, or that there are none.
        ///
        /// @param start where what was typed begins
        /// @param select the row to select
        void show(Session session, int start, List<Offer> rows, int select);

        /// The suggestion that is selected on the screen, and how far down.
        int selectedRow();

        /// The session is over.
        void close(Session session);
    }

    private final OpenFile file;
    private final List<Source> sources;
    private final Screen screen;
    private final Asking asking;
    private final boolean asked;
    private final Map<Source, Batch> batches = new LinkedHashMap<>();
    private List<Offer> rows = List.of();
    private final boolean atStart;
    private boolean moved;
    private boolean shown;
    private int begin;

    /// A session at the caret.
    ///
    /// @param sources who is asked, better ones first
    /// @param asked whether the user asked for it
    Session(OpenFile file, List<Source> sources, boolean asked, Ui ui, Screen screen) {
        this.file = file;
        this.sources = sources;
        this.asked = asked;
        this.screen = screen;
        asking = new Asking(ui, this::arrived, this::settleEmpty);
        begin = DocumentWords.start(file.document().state().text(), caret());
        atStart = asked || begin == caret();
    }

    OpenFile file() {
        return file;
    }

    void ask(CompletionTrigger trigger) {
        Optional<Moment> moment = Moment.of(file);
        if (moment.isEmpty()) {
            screen.close(this);
            return;
        }
        sources.forEach(source -> asking.ask(source, moment.get(), trigger));
        if (sources.isEmpty()) {
            settleEmpty();
        }
    }

    boolean idle() {
        return asking.idle();
    }

    /// Whether a list is on the screen.
    boolean shown() {
        return shown;
    }

    /// The user has chosen the selected row, not we.
    void moved() {
        moved = true;
    }

    /// Whether the user chose the selected row or asked for suggestions.
    boolean chosen() {
        return moved || asked;
    }

    /// Whether the user means the selected row: chose it, or asked for suggestions, or it is more than some word.
    boolean means(Offer offer) {
        return chosen() || !offer.isWord();
    }

    private int caret() {
        return file.view().state().selection().primary().head();
    }

    private void arrived(Batch batch) {
        Source source = batch.source();
        boolean again = batches.containsKey(source);
        List<Offer> before = rows;
        Map<Source, Batch> ordered = new LinkedHashMap<>(batches);
        ordered.put(source, batch);
        batches.clear();
        sources.stream().filter(ordered::containsKey).forEach(each -> batches.put(each, ordered.get(each)));
        List<Offer> fitting = fitting();
        // words alone make room for what is more than that, unless the user has chosen one
        boolean onlyWords = !moved && before.stream().allMatch(Offer::isWord);
        if (!shown || onlyWords || again) {
            show(fitting, again ? same(before, fitting) : Offers.preselected(fitting));
            return;
        }
        int selected = screen.selectedRow();
        show(Offers.joined(before, selected + 1, fitting), selected);
    }

    private List<Offer> fitting() {
        Text text = file.document().state().text();
        SelectionRange primary = file.view().state().selection().primary();
        // what is selected is to be replaced: nothing of it was typed
        int caret = primary.isEmpty() ? primary.head() : primary.from();
        return Offers.fitting(batches.values(), text, caret);
    }

    private int same(List<Offer> before, List<Offer> now) {
        int at = screen.selectedRow();
        if (moved && at >= 0 && at < before.size()) {
            Offer selected = before.get(at);
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i).sameAs(selected)) {
                    return i;
                }
            }
        }
        return Offers.preselected(now);
    }

    private void show(List<Offer> now, int select) {
        rows = now;
        if (now.isEmpty()) {
            settleEmpty();
            return;
        }
        shown = true;
        screen.show(this, begin(), now, Math.min(select, now.size() - 1));
    }

    private void settleEmpty() {
        if (!rows.isEmpty() || !asking.idle()) {
            return;
        }
        if (asked
                && !moved
                && batches.values().stream().allMatch(batch -> batch.since().isEmpty())) {
            shown = true;
            screen.show(this, begin(), List.of(), 0);
        } else {
            screen.close(this);
        }
    }

    /// Where what is typed begins: at the first offset that a suggestion replaces.
    private int begin() {
        int first = Integer.MAX_VALUE;
        for (Offer offer : rows) {
            first = Math.min(first, offer.batch().start(offer.item()));
        }
        return first == Integer.MAX_VALUE ? Math.min(begin, caret()) : first;
    }

    /// The document has changed.
    void map(ChangeSet changes) {
        asking.map(changes);
        batches.replaceAll((_, batch) -> batch.map(changes));
        begin = changes.mapOffset(begin, Side.BEFORE);
    }

    /// The caret is elsewhere, because of typing or of moving.
    ///
    /// @param typed whether text was typed or deleted there
    void follow(boolean typed) {
        List<Offer> before = rows;
        rows = before.stream().map(this::present).toList();
        if (!file.view().state().selection().primary().isEmpty() || left()) {
            screen.close(this);
            return;
        }
        if (typed) {
            askAgain();
        }
        if (batches.isEmpty() && !shown) {
            return;
        }
        List<Offer> now = fitting();
        if (now.isEmpty() && asking.idle()) {
            screen.close(this);
        } else if (shown || !now.isEmpty()) {
            show(now, same(before, now));
        }
    }

    // rows keep their batch, which has moved
    private Offer present(Offer offer) {
        Batch batch = batches.getOrDefault(offer.batch().source(), offer.batch());
        return new Offer(batch, offer.item(), offer.score());
    }

    private boolean left() {
        int caret = caret();
        int start = begin();
        if (caret < start || (caret == start && !atStart)) {
            return true;
        }
        Text text = file.document().state().text();
        if (rows.isEmpty()) {
            return DocumentWords.start(text, caret) != start;
        }
        return rows.stream().allMatch(offer -> caret > offer.replaced().end())
                || text.lineAt(caret) != text.lineAt(start);
    }

    private void askAgain() {
        Optional<Moment> moment = Moment.of(file);
        for (Batch batch : new ArrayList<>(batches.values())) {
            if (batch.answer().incomplete() && moment.isPresent()) {
                asking.ask(batch.source(), moment.get(), CompletionTrigger.INCOMPLETE);
            }
        }
    }

    void close() {
        asking.withdraw();
        rows = List.of();
    }
}

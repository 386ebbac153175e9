package dev.atoll.app.panel.find;

import dev.atoll.api.document.Span;
import dev.atoll.app.concurrent.FakeTimer;
import dev.atoll.app.concurrent.FakeUi;
import dev.atoll.app.document.Document;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.search.Query;
import dev.atoll.core.search.Replacement;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

final class FindModelTest {
    private final FakeUi ui = new FakeUi();
    private final FakeTimer timer = new FakeTimer();
    private final ArrayDeque<Runnable> tasks = new ArrayDeque<>();
    private final FindModel model = new FindModel(ui, tasks::add, timer, () -> {});

    @Test
    void aQuerySelectsTheFirstMatchAfterTheAnchor() {
        Page page = page("one two one", 1);
        look(Query.literal("one"));
        assertThat(page.selected).isEqualTo(SelectionRange.of(8, 11));
        assertThat(model.words()).isEqualTo("2 of 2");
    }

    @Test
    void aLongerQueryStartsFromTheAnchorAgain() {
        Page page = page("to toe", 0);
        look(Query.literal("to"));
        assertThat(page.selected).isEqualTo(SelectionRange.of(0, 2));
        look(Query.literal("toe"));
        assertThat(page.selected).isEqualTo(SelectionRange.of(3, 6));
        look(Query.literal("to"));
        assertThat(page.selected).isEqualTo(SelectionRange.of(0, 2));
    }

    @Test
    void goingOnWrapsAroundAndSaysSo() {
        Page page = page("a-a", 0);
        look(Query.literal("a"));
        model.next();
        assertThat(model.words()).isEqualTo("2 of 2");
        model.next();
        assertThat(page.selected).isEqualTo(SelectionRange.of(0, 1));
        assertThat(model.words()).isEqualTo("1 of 2, from the start");
        model.previous();
        assertThat(model.words()).isEqualTo("2 of 2, from the end");
    }

    @Test
    void matchesWithoutCharactersAreGoneThroughToo() {
        Page page = page("a\nb\nc", 0);
        look(Query.regex("^"));
        assertThat(page.selected).isEqualTo(SelectionRange.caret(0));
        model.next();
        assertThat(page.selected).isEqualTo(SelectionRange.caret(2));
        model.previous();
        assertThat(page.selected).isEqualTo(SelectionRange.caret(0));
    }

    @Test
    void aMistakeInAnExpressionIsASentence() {
        page("abc", 0);
        look(Query.regex("a("));
        assertThat(model.mistake()).startsWith("Unclosed group").endsWith(".");
        assertThat(model.words()).isEmpty();
        look(Query.regex("a"));
        assertThat(model.mistake()).isEmpty();
    }

    @Test
    void nothingFoundIsSaidAndNothingLookedForIsNot() {
        Page page = page("abc", 2);
        look(Query.literal("x"));
        assertThat(model.words()).isEqualTo("No match");
        model.next();
        assertThat(page.selected).isEqualTo(SelectionRange.caret(2));
        look(Query.literal(""));
        assertThat(model.words()).isEmpty();
    }

    @Test
    void aNewerQueryDropsTheOlderOnesAnswer() {
        Page page = page("ab", 0);
        model.look(Query.literal("a"));
        look(Query.literal("b"));
        assertThat(page.selected).isEqualTo(SelectionRange.of(1, 2));
        assertThat(model.words()).isEqualTo("1 of 1");
    }

    @Test
    void stepsAskedForDuringASearchAreMadeAfterIt() {
        Page page = page("a-a-a", 0);
        model.look(Query.literal("a"));
        model.next();
        assertThat(model.idle()).isFalse();
        settle();
        assertThat(page.selected).isEqualTo(SelectionRange.of(2, 3));
        assertThat(model.idle()).isTrue();
    }

    @Test
    void typingInTheTextCountsAnewAfterAPauseAndSelectsNothing() {
        Page page = page("a", 0);
        look(Query.literal("a"));
        page.change(ChangeSet.of(1, Change.insert(1, "a")));
        SelectionRange caret = page.selected;
        timer.pass(Duration.ofSeconds(1));
        settle();
        assertThat(page.selected).isEqualTo(caret);
        model.next();
        assertThat(model.words()).startsWith("2 of 2");
    }

    @Test
    void matchesAreToldByPlaceOnceTheyAreFound() {
        Page page = page("a-a-a", 0);
        model.look(Query.literal("a"));
        assertThat(model.matches(0, 5)).isEmpty();
        settle();
        assertThat(model.matches(0, 5)).contains(List.of(new Span(0, 1), new Span(2, 3), new Span(4, 5)));
        assertThat(model.matches(1, 4)).contains(List.of(new Span(2, 3)));
        page.change(ChangeSet.of(5, Change.insert(5, "a")));
        assertThat(model.matches(0, 6)).isEmpty();
        look(Query.literal(""));
        assertThat(model.matches(0, 6)).contains(List.of());
    }

    @Test
    void aSlowSearchSaysThatItGoesOn() {
        page("a", 0);
        model.look(Query.literal("a"));
        assertThat(model.words()).isEmpty();
        timer.pass(Duration.ofSeconds(1));
        ui.drain();
        assertThat(model.words()).isEqualTo("Searching…");
        settle();
        assertThat(model.words()).isEqualTo("1 of 1");
    }

    @Test
    void replacingOneGoesToTheNext() {
        Page page = page("a1 b2", 0);
        look(Query.regex("([a-z])(\\d)"));
        model.replace(Replacement.of("$2$1", true));
        settle();
        assertThat(page.text().string()).isEqualTo("1a b2");
        assertThat(page.selected).isEqualTo(SelectionRange.of(3, 5));
    }

    @Test
    void replacingAllIsOneStepOfUndo() {
        Page page = page("a-a-a", 0);
        look(Query.literal("a"));
        model.replaceAll(Replacement.of("bb", false));
        settle();
        assertThat(page.text().string()).isEqualTo("bb-bb-bb");
        assertThat(model.words()).isEqualTo("3 replaced");
        page.document.undo(Selection.caret(0));
        assertThat(page.text().string()).isEqualTo("a-a-a");
    }

    @Test
    void replacingAllGivesWayToTyping() {
        Page page = page("a", 0);
        look(Query.literal("a"));
        model.replaceAll(Replacement.of("b", false));
        page.change(ChangeSet.of(1, Change.insert(0, "x")));
        settle();
        assertThat(page.text().string()).isEqualTo("xa");
    }

    @Test
    void aListCutShortSaysSo() {
        Query.Reading reading = Query.literal("a").read();
        assertThat(reading).isInstanceOfSatisfying(Query.Reading.Ready.class, ready -> {
            assertThat(Hits.in(Text.of("aaa"), ready.finder(), 2, () -> false).complete())
                    .isFalse();
            assertThat(Hits.in(Text.of("aaa"), ready.finder(), 3, () -> false).complete())
                    .isTrue();
        });
    }

    private Page page(String text, int caret) {
        Page page = new Page(new Document(DocumentState.of(Text.of(text)), () -> 0), model);
        page.selected = SelectionRange.caret(caret);
        model.show(Optional.of(page));
        settle();
        return page;
    }

    private void look(Query query) {
        model.look(query);
        settle();
    }

    private void settle() {
        ui.drain();
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
            ui.drain();
        }
    }

    private static final class Page implements FindTarget {
        private final Document document;
        private final FindModel model;
        private SelectionRange selected = SelectionRange.caret(0);

        Page(Document document, FindModel model) {
            this.document = document;
            this.model = model;
        }

        @Override
        public Text text() {
            return document.state().text();
        }

        @Override
        public SelectionRange selected() {
            return selected;
        }

        @Override
        public void select(int from, int to) {
            selected = SelectionRange.of(from, to);
            model.moved();
        }

        @Override
        public void change(ChangeSet changes) {
            document.dispatch(Transaction.of(changes, Origin.COMMAND));
            selected = SelectionRange.caret(Math.min(selected.to(), text().length()));
            model.moved();
        }
    }
}

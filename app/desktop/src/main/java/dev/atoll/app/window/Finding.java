package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.panel.find.FindBar;
import dev.atoll.app.panel.find.FindModel;
import dev.atoll.app.panel.find.FindTarget;
import dev.atoll.app.recent.Sought;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.Optional;
import javafx.scene.Node;

/// Finding in the shown file: the commands, and the bar under the text.
final class Finding {
    private static final int LONGEST_SELECTION = 1000;
    private static final String GROUP = "find";
    private static final int PAINTED = 30_000;

    private final Workbench bench;
    private final Sought sought;
    private final FindModel model;
    private final FindBar bar;
    private Optional<FileTab> searched = Optional.empty();
    private Subscription following = Subscription.none();

    Finding(Workbench bench, Surroundings around) {
        this.bench = bench;
        this.sought = around.sought();
        model = new FindModel(around.ui(), around.background(), around.timer(), this::changed);
        bar = new FindBar(
                model,
                new FindBar.Around(
                        command -> around.keymap().now().keys(command).map(keys -> keys.label()), sought, this::leave));
    }

    private void changed() {
        bar.update();
        searched.ifPresent(this::paint);
    }

    // around what is visible, so that no match of many millions costs anything that is not seen
    private void paint(FileTab tab) {
        Span visible = tab.view().visible();
        model.matches(visible.start() - PAINTED, visible.end() + PAINTED)
                .ifPresent(found -> paint(
                        tab,
                        RangeSet.of(found.stream()
                                .map(each -> new Range<>(each.start(), each.end(), Glow.MATCH))
                                .toList())));
    }

    private static void paint(FileTab tab, RangeSet<Glow> matches) {
        if (!matches.equals(tab.view().decorations().glows().getOrDefault(GROUP, RangeSet.empty()))) {
            tab.view().decorate(shown -> shown.withGlows(GROUP, matches));
        }
    }

    Node node() {
        return bar.node();
    }

    void addTo(Commands commands) {
        commands.add(new Command("find.open", Words.of("window.find-in-file"), bench::hasFile, () -> open(false)));
        commands.add(new Command("find.replace", Words.of("window.replace-in-file"), bench::hasFile, () -> open(true)));
        commands.add(new Command("find.next", Words.of("window.find-next"), bench::hasFile, () -> step(model::next)));
        commands.add(new Command(
                "find.previous", Words.of("window.find-previous"), bench::hasFile, () -> step(model::previous)));
        commands.add(new Command(
                "find.forget", Words.of("window.forget-what-was-looked-for"), () -> !sought.isEmpty(), sought::clear));
    }

    /// Another file is shown, or none: an open bar searches that one.
    void show(Optional<FileTab> shown) {
        if (shown.isEmpty()) {
            close();
        } else if (bar.isOpen()) {
            attach(shown);
        }
    }

    /// Closes the bar.
    ///
    /// @return whether it was open
    boolean close() {
        boolean open = bar.isOpen();
        if (open) {
            bar.remember();
        }
        bar.close();
        attach(Optional.empty());
        return open;
    }

    boolean settled() {
        return model.idle() && sought.settled();
    }

    private void leave() {
        close();
        bench.focusText();
    }

    private void open(boolean replacing) {
        boolean fromText = !bar.hasFocus();
        sought.refresh();
        attach(bench.tabs().shown());
        bench.shown(tab -> {
            model.anchor();
            bar.open(replacing, fromText ? selected(tab.view()) : "");
        });
    }

    private void step(Runnable step) {
        if (model.query().pattern().isEmpty()) {
            open(false);
            return;
        }
        bar.remember();
        bar.show();
        attach(bench.tabs().shown());
        step.run();
    }

    private void attach(Optional<FileTab> tab) {
        if (tab.equals(searched)) {
            return;
        }
        searched.ifPresent(before -> paint(before, RangeSet.empty()));
        searched = tab;
        following.close();
        following = tab.map(file ->
                        file.view().onState(_ -> model.moved()).and(file.view().onVisible(_ -> paint(file))))
                .orElse(Subscription.none());
        model.show(tab.map(file -> new Target(file.view())));
    }

    // what is selected is looked for, unless it goes over several lines
    private static String selected(EditorView view) {
        SelectionRange range = view.state().selection().primary();
        if (range.to() - range.from() > LONGEST_SELECTION) {
            return "";
        }
        String chars = view.document().state().text().string(range.from(), range.to());
        return chars.indexOf('\n') >= 0 ? "" : chars;
    }

    private record Target(EditorView view) implements FindTarget {
        @Override
        public Text text() {
            return view.document().state().text();
        }

        @Override
        public SelectionRange selected() {
            return view.state().selection().primary();
        }

        @Override
        public void select(int from, int to) {
            view.select(Selection.of(from, to));
            view.reveal(from, Reveal.CENTER);
        }

        @Override
        public void change(ChangeSet changes) {
            view.dispatch(Transaction.of(changes, Origin.COMMAND));
        }
    }
}

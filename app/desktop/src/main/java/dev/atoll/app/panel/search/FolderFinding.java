package dev.atoll.app.panel.search;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.recent.Sought;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finding in the files of the open folders, and replacing in them: the commands, and the panel under the text.
public final class FolderFinding implements FileFeature {
    private static final String TITLE = Words.of("panel.search.find-in-folder");
    private static final int LONGEST_SELECTION = 1000;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Bench bench;
    private final Sought sought;
    private final SearchModel model;
    private final SearchPanel panel;
    private final Replacing replacing;
    private final Set<OpenFile> edited = new HashSet<>();
    private final Debounce afterEdits;

    /// @param workspace the door to files
    /// @param sought what was looked for before
    public FolderFinding(Bench bench, Workspace workspace, Sought sought) {
        this.bench = bench;
        this.sought = sought;
        model = new SearchModel(
                new SearchModel.Around(bench.ui(), bench.background(), bench.timer(), workspace, this::place),
                this::changed);
        panel = new SearchPanel(model, new SearchPanel.Actions(this::go, this::replace), sought);
        replacing = new Replacing(bench, workspace);
        afterEdits = new Debounce(bench.ui(), bench.timer(), PAUSE, this::searchEdited);
        Keyboard.onEscape(panel.node(), bench::focusText);
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("search.open", Words.of("panel.search.find-in-folder-command"), () -> open(false)));
        commands.add(Command.of("search.replace", Words.of("panel.search.replace-in-folder"), () -> open(true)));
        commands.add(new Command(
                "search.next", Words.of("panel.search.go-to-next-match-in"), this::walks, () -> panel.step(1)));
        commands.add(new Command(
                "search.previous",
                Words.of("panel.search.go-to-previous-match-in"),
                this::walks,
                () -> panel.step(-1)));
        commands.add(new Command(
                "search.replace-all",
                Words.of("panel.search.replace-all-ticked-matches-in"),
                panel::canReplace,
                this::replace));
        commands.add(new Command(
                "search.undo-replace",
                Words.of("panel.search.undo-replacing-in-the-folder"),
                replacing::canTakeBack,
                () -> replacing.takeBack(this::done)));
        commands.add(Command.of("view.search", Words.of("panel.search.show-or-hide-find-in"), this::toggle));
    }

    private boolean walks() {
        return bench.shows(panel.node()) && !model.files().isEmpty();
    }

    private void open(boolean replace) {
        boolean fromText = !Keyboard.isIn(panel.node());
        sought.refresh();
        if (!bench.shows(panel.node())) {
            bench.toggleFoot(TITLE, panel.node());
        }
        panel.open(
                replace, fromText ? bench.shown().map(FolderFinding::selected).orElse("") : "");
    }

    private void toggle() {
        if (bench.toggleFoot(TITLE, panel.node())) {
            sought.refresh();
            panel.open(panel.offersReplacing(), "");
        } else {
            bench.focusText();
        }
    }

    // what is selected is looked for, unless it goes over several lines
    private static String selected(OpenFile file) {
        SelectionRange range = file.view().state().selection().primary();
        if (range.to() - range.from() > LONGEST_SELECTION) {
            return "";
        }
        String chars = file.document().state().text().string(range.from(), range.to());
        return chars.contains("\n") ? "" : chars;
    }

    private Optional<SearchModel.Place> place() {
        Roots roots = bench.roots();
        if (roots.folders().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Text> texts = new HashMap<>();
        Replacing.open(bench, roots)
                .forEach((path, file) -> texts.put(path, file.document().state().text()));
        return Optional.of(new SearchModel.Place(roots, texts));
    }

    private void changed() {
        panel.update();
    }

    private void go(SearchRow.Hit hit) {
        Span span = new Span(hit.place().match().from(), hit.place().match().to());
        bench.go(new Place(new DocumentRef.File(hit.path()), span, span));
    }

    private void replace() {
        if (panel.canReplace()) {
            replacing.replace(bench.roots(), panel.chosen(), panel.replacement(), this::done);
        }
    }

    private void done(String sentence) {
        panel.say(sentence);
        model.again();
    }

    @Override
    public void foldersShown(Roots roots) {
        model.again();
    }

    @Override
    public Subscription accompany(OpenFile file) {
        return file.document().observe(update -> edited(file, update)).and(() -> edited.remove(file));
    }

    private void edited(OpenFile file, Update update) {
        if (update.changesText() && model.searched()) {
            edited.add(file);
            afterEdits.call();
        }
    }

    private void searchEdited() {
        if (!model.idle()) {
            afterEdits.call();
            return;
        }
        Replacing.open(bench, bench.roots()).forEach((path, file) -> {
            if (edited.contains(file)) {
                model.searchAgain(path, file.document().state().text());
            }
        });
        edited.clear();
    }

    @Override
    public boolean settled() {
        return model.idle() && sought.settled() && !afterEdits.waiting() && replacing.idle();
    }
}

package dev.atoll.app.window;

import dev.atoll.app.area.Area;
import dev.atoll.app.area.AreaOwner;
import dev.atoll.app.area.Edge;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.preview.OtherFile;
import dev.atoll.app.session.SessionFile;
import dev.atoll.app.words.Words;
import dev.atoll.core.state.ViewState;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the user does with tabs and parts of the area: the commands, and what the area asks of its window.
final class TabDeeds implements AreaOwner {
    private static final int REMEMBERED = 50;
    private static final int NUMBERED = 4;

    private final Workbench bench;
    private final TabSwitch order;
    private final ArrayDeque<SessionFile> closed = new ArrayDeque<>();

    TabDeeds(Workbench bench) {
        this.bench = bench;
        order = new TabSwitch(this::area, () -> bench.panels().folders().roots());
    }

    @Override
    public void shownChanged() {
        order.shown();
        bench.shownChanged();
    }

    @Override
    public void close(List<TabContent> contents) {
        bench.close(contents);
    }

    @Override
    public Optional<TabContent> another(TabContent content) {
        return content instanceof FileTab tab ? Optional.of(bench.another(tab)) : Optional.empty();
    }

    @Override
    public void run(String command) {
        bench.commands().run(command);
    }

    @Override
    public String keys(String command) {
        return bench.keys(command);
    }

    /// A tab is closed: it can be opened again.
    void remember(TabContent content) {
        if (content instanceof OtherFile other) {
            closed.push(SessionFile.of("", other.place(), other.title(), ViewState.of(Text.empty())));
        } else if (content instanceof FileTab tab && tab.path().isPresent()) {
            closed.push(SessionFile.of(
                    "", tab.path().get().toString(), tab.title(), tab.view().state()));
            if (closed.size() > REMEMBERED) {
                closed.removeLast();
            }
        }
    }

    private void reopen() {
        SessionFile last = closed.poll();
        if (last != null && last.path() != null) {
            bench.open(Path.of(last.path()), tab -> Likeness.stand(tab, last));
        }
    }

    void addTo(Commands commands) {
        area().lay(order.node());
        commands.add(ofTab("tab.switch", Words.of("window.switch-to-the-tab-used"), _ -> order.step(1)));
        commands.add(ofTab("tab.switch-back", Words.of("window.switch-tabs-the-other-way"), _ -> order.step(-1)));
        addOfTabs(commands);
        addOfParts(commands);
    }

    private Area area() {
        return bench.tabs().area();
    }

    private Command ofTab(String name, String title, Consumer<TabContent> effect) {
        return new Command(
                name,
                title,
                () -> area().shown().isPresent(),
                () -> area().shown().ifPresent(effect));
    }

    private void addOfTabs(Commands commands) {
        commands.add(ofTab("file.close", Words.of("window.close-tab"), tab -> close(List.of(tab))));
        commands.add(ofTab(
                "tab.close-others", Words.of("window.close-other-tabs"), tab -> closeOf(other -> !other.equals(tab))));
        commands.add(ofTab("tab.close-right", Words.of("window.close-tabs-to-the-right"), tab -> {
            List<TabContent> all = area().inShownPart();
            List<TabContent> right = all.subList(all.indexOf(tab) + 1, all.size());
            closeOf(right::contains);
        }));
        commands.add(
                ofTab("tab.close-saved", Words.of("window.close-saved-tabs"), _ -> closeOf(tab -> !tab.unsaved())));
        commands.add(ofTab("tab.close-all", Words.of("window.close-all-tabs"), _ -> close(area().contents())));
        commands.add(ofTab("tab.keep", Words.of("window.keep-the-preview-open"), area()::keep));
        commands.add(ofTab("tab.pin", Words.of("window.pin-or-unpin-tab"), area()::pin));
        commands.add(ofTab("tab.to-next-part", Words.of("window.move-tab-to-the-next"), _ -> area().moveToPart(1)));
        commands.add(
                ofTab("tab.to-previous-part", Words.of("window.move-tab-to-the-previous"), _ -> area().moveToPart(-1)));
        commands.add(ofTab("tab.copy-path", Words.of("window.copy-path-of-file"), TabDeeds::copyPath));
        commands.add(
                new Command("tab.reopen", Words.of("window.reopen-closed-tab"), () -> !closed.isEmpty(), this::reopen));
        commands.add(ofTab("view.next-tab", Words.of("window.show-next-tab"), _ -> area().move(1)));
        commands.add(ofTab("view.previous-tab", Words.of("window.show-previous-tab"), _ -> area().move(-1)));
    }

    private void closeOf(java.util.function.Predicate<TabContent> which) {
        close(area().inShownPart().stream()
                .filter(tab -> !area().isPinned(tab))
                .filter(which)
                .toList());
    }

    private static void copyPath(TabContent tab) {
        ClipboardContent content = new ClipboardContent();
        content.putString(tab.place());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void addOfParts(Commands commands) {
        BooleanSupplier several = () -> area().count() > 1;
        commands.add(ofTab("part.split-right", Words.of("window.split-right"), _ -> area().split(Edge.RIGHT)));
        commands.add(ofTab("part.split-down", Words.of("window.split-down"), _ -> area().split(Edge.DOWN)));
        commands.add(ofTab("part.close", Words.of("window.close-part"), _ -> close(area().inShownPart())));
        commands.add(new Command("part.next", Words.of("window.go-to-the-next-part"), several, () -> area().focus(1)));
        commands.add(new Command(
                "part.previous", Words.of("window.go-to-the-previous-part"), several, () -> area().focus(-1)));
        commands.add(
                new Command("part.left", Words.of("window.go-to-the-part-on"), several, () -> area().focus(Edge.LEFT)));
        commands.add(new Command(
                "part.right", Words.of("window.go-to-the-part-on-the"), several, () -> area().focus(Edge.RIGHT)));
        commands.add(
                new Command("part.up", Words.of("window.go-to-the-part-above"), several, () -> area().focus(Edge.UP)));
        commands.add(new Command(
                "part.down", Words.of("window.go-to-the-part-below"), several, () -> area().focus(Edge.DOWN)));
        for (int i = 0; i < NUMBERED; i++) {
            int place = i;
            commands.add(new Command(
                    "part." + (i + 1),
                    Words.of("window.go-to-part", i + 1),
                    () -> area().count() > place,
                    () -> area().focusAt(place)));
        }
    }
}

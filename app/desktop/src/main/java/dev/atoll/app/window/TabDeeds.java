package dev.atoll.app.window;

import dev.atoll.app.area.Area;
import dev.atoll.app.area.AreaOwner;
import dev.atoll.app.area.Edge;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.preview.OtherFile;
import dev.atoll.app.session.SessionFile;
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
    private final TabSwitch order = new TabSwitch(this::area);
    private final ArrayDeque<SessionFile> closed = new ArrayDeque<>();

    TabDeeds(Workbench bench) {
        this.bench = bench;
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
        commands.add(ofTab("tab.switch", "Switch to the Tab Used Before", _ -> order.step(1)));
        commands.add(ofTab("tab.switch-back", "Switch Tabs the Other Way", _ -> order.step(-1)));
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
        commands.add(ofTab("file.close", "Close Tab", tab -> close(List.of(tab))));
        commands.add(ofTab("tab.close-others", "Close Other Tabs", tab -> closeOf(other -> !other.equals(tab))));
        commands.add(ofTab("tab.close-right", "Close Tabs to the Right", tab -> {
            List<TabContent> all = area().inShownPart();
            List<TabContent> right = all.subList(all.indexOf(tab) + 1, all.size());
            closeOf(right::contains);
        }));
        commands.add(ofTab("tab.close-saved", "Close Saved Tabs", _ -> closeOf(tab -> !tab.unsaved())));
        commands.add(ofTab("tab.close-all", "Close All Tabs", _ -> close(area().contents())));
        commands.add(ofTab("tab.keep", "Keep the Preview Open", area()::keep));
        commands.add(ofTab("tab.pin", "Pin or Unpin Tab", area()::pin));
        commands.add(ofTab("tab.to-next-part", "Move Tab to the Next Part", _ -> area().moveToPart(1)));
        commands.add(ofTab("tab.to-previous-part", "Move Tab to the Previous Part", _ -> area().moveToPart(-1)));
        commands.add(ofTab("tab.copy-path", "Copy Path of File", TabDeeds::copyPath));
        commands.add(new Command("tab.reopen", "Reopen Closed Tab", () -> !closed.isEmpty(), this::reopen));
        commands.add(ofTab("view.next-tab", "Show Next Tab", _ -> area().move(1)));
        commands.add(ofTab("view.previous-tab", "Show Previous Tab", _ -> area().move(-1)));
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
        commands.add(ofTab("part.split-right", "Split Right", _ -> area().split(Edge.RIGHT)));
        commands.add(ofTab("part.split-down", "Split Down", _ -> area().split(Edge.DOWN)));
        commands.add(ofTab("part.close", "Close Part", _ -> close(area().inShownPart())));
        commands.add(new Command("part.next", "Go to the Next Part", several, () -> area().focus(1)));
        commands.add(new Command("part.previous", "Go to the Previous Part", several, () -> area().focus(-1)));
        commands.add(new Command("part.left", "Go to the Part on the Left", several, () -> area().focus(Edge.LEFT)));
        commands.add(new Command("part.right", "Go to the Part on the Right", several, () -> area().focus(Edge.RIGHT)));
        commands.add(new Command("part.up", "Go to the Part Above", several, () -> area().focus(Edge.UP)));
        commands.add(new Command("part.down", "Go to the Part Below", several, () -> area().focus(Edge.DOWN)));
        for (int i = 0; i < NUMBERED; i++) {
            int place = i;
            commands.add(new Command(
                    "part." + (i + 1),
                    "Go to Part " + (i + 1),
                    () -> area().count() > place,
                    () -> area().focusAt(place)));
        }
    }
}

package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.command.Commands;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.install.Installing;
import dev.atoll.app.language.LanguageFailure;
import dev.atoll.app.recent.WelcomePage;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.workspace.Roots;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.layout.Region;

/// The whole of a window's inside: open files and all that is around them.
///
/// Belongs to the UI thread.
public final class Workbench {
    private final Surroundings around;
    private final Notices notices = new Notices();
    private final Sheet sheet = new Sheet();
    private final Picker picker = new Picker();
    private final Saving saving;
    private final Keeping keeping;
    private final AutoSaving autoSaving;
    private final Likeness likeness;
    private final Commands commands;
    private final TabDeeds deeds = new TabDeeds(this);
    private final Tabs tabs;
    private final StatusBar bar;
    private final ExtensionWatch extensions;
    private final Closing closing;
    private final SidePanels panels;
    private final Finding finding;
    private final Opening opening;
    private final CompletableFuture<Restoring> left;
    private final FileFeatures features;
    private final Installing installing;
    private final WindowKeys keys;
    private final WindowCommands commandsOfWindow;
    private final Frame frame;
    private final Showing showing;
    private final FileText.Watcher watcher = new FileText.Watcher() {
        @Override
        public void changed(FileTab tab) {
            showing.show(tab);
        }

        @Override
        public void failed(LanguageFailure failure) {
            extensions.failed(failure);
        }
    };

    /// A workbench with nothing open.
    ///
    /// @param around what it works with
    /// @param quit ends the application
    public Workbench(Surroundings around, Runnable quit) {
        this.around = around;
        tabs = new Tabs(deeds, around, watcher);
        keeping = new Keeping(around, notices, () -> likeness().now());
        saving = new Saving(around, sheet, notices, keeping, tab -> features().beforeSave(tab));
        autoSaving = new AutoSaving(around, saving);
        commands = new Commands(notices::bug);
        var items = new ExtensionItems(id -> ExtensionWatch.shortName(around.host(), id));
        bar = new StatusBar(commands::run, items.node());
        extensions = new ExtensionWatch(around.host(), notices, bar, this::refresh);
        closing = new Closing(tabs, sheet, saving, keeping, this::closed);
        var welcome = new WelcomePage(around.keymap(), commands::run, around.recents(), path -> open(path, 1, 1));
        frame = new Frame(tabs.node(), welcome, bar.node(), around.keymap(), commands::run);
        showing = new Showing(this, frame, bar);
        likeness = new Likeness(this, around, frame, keeping);
        left = keeping.readLeft(new Restoring(this, around, likeness));
        panels = new SidePanels(this, around, frame);
        finding = new Finding(this, around);
        keys = new WindowKeys(this, around.keymap(), finding, bar);
        opening = new Opening(around, notices, tabs, this::add, path -> showFolders(Roots.of(path)));
        var benchOfFeatures = new WindowBench(this, around, frame);
        installing = new Installing(around.stores(), benchOfFeatures);
        features = new FileFeatures(benchOfFeatures, installing, around);
        frame.under(finding.node());
        WindowCommands.offerIn(frame);
        frame.welcome(!keeping.keeps());
        frame.lay(notices.node(), picker.node(), installing.node(), sheet.node());
        new Dropping(this).on(node());
        saving.rereading().on(node());
        commandsOfWindow = new WindowCommands(this, around, quit);
        commandsOfWindow.addTo(commands);
        deeds.addTo(commands);
        finding.addTo(commands);
        features.addTo(commands);
        keys.on(node());
        var _ = extensions.begin(around.ui());
        around.screen().attach(new ExtensionPlaces(notices, items, extensions::name, tabs, features));
        bar.clear();
    }

    /// The node that fills the window.
    public Region node() {
        return frame.node();
    }

    /// The window's title: the file, and the folder.
    public ReadOnlyStringProperty title() {
        return showing.title();
    }

    /// Opens a file or a folder, read in the background; asks whether to install a package.
    ///
    /// @param line where to put the caret, from 1
    /// @param column from 1, in UTF-16 code units
    public void open(Path path, int line, int column) {
        if (Installing.isPackage(path)) {
            install(path);
        } else {
            open(path, tab -> tab.caretTo(line, column));
        }
    }

    /// Opens a file, reading it in the background, or shows it if it is open.
    ///
    /// @param then what to do with it
    void open(Path path, Consumer<FileTab> then) {
        opening.open(path, false, tab -> {
            backToTheText();
            then.accept(tab);
        });
    }

    Opening opening() {
        return opening;
    }

    /// Opens a file in a tab that the next such file replaces, as long as nothing is changed in it.
    void glance(Path path) {
        opening.open(path, true, _ -> backToTheText());
    }

    /// Asks whether to install a package, whatever its file is called.
    void install(Path file) {
        installing.offer(file);
    }

    void showFolders(Roots roots) {
        Roots before = around.folder().roots();
        around.show(roots);
        showing.folders(roots);
        tabs.speakOf(before, roots);
        panels.show(roots);
        features.foldersShown(roots);
        shownChanged();
    }

    /// Brings back what was open when the last window closed or a crash came, with what was not saved, and tells which
    /// extensions were at work then.
    ///
    /// @param then what to do in the window once all is there
    public void resume(Runnable then) {
        extensions.tellSuspects(around.background(), around.ui());
        keeping.takeOver(left, restored -> {
            try {
                keeping.resumed(restored.show(), restored.isWhole());
                showing.focus();
            } finally {
                then.run();
                opening.whenIdle(showing::begin);
            }
        });
    }

    /// Opens an empty document without a name.
    FileTab openUntitled() {
        return add(OpenedFile.untitled(tabs.freeName()), "");
    }

    private FileTab add(OpenedFile file, boolean glance) {
        FileTab tab = tabs.of(file);
        follow(tab, "");
        if (glance) {
            tabs.area().addPreview(tab).ifPresent(before -> close(List.of(before)));
        } else {
            tabs.area().add(tab);
        }
        tabs.speak(tab.file());
        shownChanged();
        return tab;
    }

    /// Opens a file.
    ///
    /// @param id what its journal knows it by; empty if it has none
    FileTab add(OpenedFile file, String id) {
        FileTab tab = tabs.of(file);
        follow(tab, id);
        tabs.area().add(tab);
        tabs.speak(tab.file());
        shownChanged();
        return tab;
    }

    private void follow(FileTab tab, String id) {
        tab.view().onKey(keys::inText);
        tab.view().tellKeys(commandsOfWindow::keys);
        if (!tab.shared()) {
            keeping.follow(tab.file(), id);
        }
        autoSaving.follow(tab);
        features.opened(tab);
    }

    /// Another view on a file, for a tab that is not there yet.
    FileTab another(FileTab tab) {
        FileTab other = tabs.another(tab);
        follow(other, "");
        return other;
    }

    /// A file has another name or place now.
    void moved(FileText file, Path to) {
        file.moved(to);
        tabs.speak(file);
        keeping.saved(file);
    }

    /// Tells the user of something that is not as it should be.
    public void warn(String sentence) {
        notices.say(Severity.WARNING, sentence);
    }

    /// Closes tabs, asking first where something is not saved.
    void close(List<TabContent> contents) {
        closing.close(contents, () -> {});
    }

    private void closed(TabContent content) {
        deeds.remember(content);
        if (content instanceof FileTab tab) {
            features.closed(tab);
            autoSaving.forget(tab);
            if (!tab.shared()) {
                saving.forget(tab.file());
            }
        }
        content.close();
        shownChanged();
    }

    /// Closes the window: at once where the next start brings back what is not saved, else after questions.
    ///
    /// @param then called when it may go; not if the user backs out
    public void closeAll(Runnable then) {
        closing.closeWindow(likeness.now(), around.choices().get(Settings.HOT_EXIT, Scope.USER), then);
    }

    /// The text that is shown.
    public Optional<EditorView> text() {
        return tabs.shown().map(FileTab::view);
    }

    /// Lets the carets of all open files rest, for a picture.
    public void steadyCarets() {
        tabs.all().forEach(tab -> tab.view().configure(tab.view().options().withSteadyCaret()));
    }

    /// Whether everything that was asked for has been done and answered.
    public boolean settled() {
        return opening.idle()
                && features.settled()
                && saving.idle()
                && panels.idle()
                && installing.idle()
                && around.choices().settled()
                && finding.settled()
                && tabs.settled();
    }

    /// Tells of a mistake in the application itself, and goes on.
    ///
    /// @param where what was being done
    public void bug(String where, Throwable bug) {
        notices.bug(where, bug);
    }

    private void refresh(ExtensionId extension) {
        tabs.texts().forEach(FileText::refresh);
        features.refresh(extension, Optional.empty());
    }

    /// There is another extension: what an open file is written in may be known now.
    void extensionsChanged() {
        tabs.texts().forEach(tabs::speak);
        features.settingsChanged();
        features.extensionsChanged();
        shownChanged();
    }

    /// Whether the user is asked something before all else.
    boolean asks() {
        return sheet.open() || installing.open() || features.asks();
    }

    /// The user has set something else about features.
    void settingsChanged() {
        tabs.texts().forEach(FileText::settingsChanged);
        features.settingsChanged();
    }

    /// Another tab is shown, or none.
    void shownChanged() {
        showing.shownChanged();
    }

    /// Tells features that the user is taken away from where the caret is, to a place in a text.
    void leaving() {
        backToTheText();
        tabs.shown().ifPresent(features::leaving);
    }

    /// Shows the text if a page is in its place, and gives it the keyboard.
    private void backToTheText() {
        if (frame.hidePage()) {
            focusText();
        }
    }

    /// Does something with the shown file, if there is one.
    void shown(Consumer<FileTab> action) {
        tabs.shown().ifPresent(action);
    }

    /// The keys that run a command, or an empty text.
    String keys(String command) {
        return commandsOfWindow.keys(command);
    }

    Keeping keeping() {
        return keeping;
    }

    Finding finding() {
        return finding;
    }

    boolean hasFile() {
        return tabs.shown().isPresent();
    }

    Tabs tabs() {
        return tabs;
    }

    Saving saving() {
        return saving;
    }

    Notices notices() {
        return notices;
    }

    Sheet sheet() {
        return sheet;
    }

    Picker picker() {
        return picker;
    }

    private Likeness likeness() {
        return likeness;
    }

    FileFeatures features() {
        return features;
    }

    Commands commands() {
        return commands;
    }

    SidePanels panels() {
        return panels;
    }

    /// Gives the keyboard back to the text, or to the page in its place.
    void focusText() {
        if (frame.focusPage()) {
            return;
        }
        tabs.area().shown().ifPresentOrElse(TabContent::requestFocus, frame::focusWelcome);
    }
}

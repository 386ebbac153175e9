package dev.atoll.app.feature;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.panel.files.FileIcons;
import dev.atoll.app.panel.files.FileMark;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Setting;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Roots;
import dev.atoll.core.match.FuzzyPattern;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHost;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The window as features see it. Belongs to the UI thread.
public interface Bench {
    /// One thing to pick.
    ///
    /// @param title what it is called
    /// @param others what else people may look for it by; not shown
    /// @param hint shown at the right in muted text
    /// @param effect what picking it does
    record Choice(String title, List<String> others, String hint, Runnable effect) {
        /// Copies the list.
        public Choice {
            others = List.copyOf(others);
        }

        /// One that is looked for by its title only.
        public Choice(String title, String hint, Runnable effect) {
            this(title, List.of(), hint, effect);
        }

        /// The choices whose title has the typed letters in order, the closest first, and behind them those of which
        /// another name has.
        public static List<Choice> matching(List<Choice> all, String typed) {
            FuzzyPattern pattern = FuzzyPattern.of(typed.replace(" ", ""));
            List<Choice> titled = ranked(all, choice -> pattern.score(choice.title));
            List<Choice> named = ranked(
                    all,
                    choice -> choice.others.stream()
                            .mapToInt(pattern::score)
                            .max()
                            .orElse(FuzzyPattern.NO_MATCH));
            return Stream.concat(titled.stream(), named.stream()).distinct().toList();
        }

        private static List<Choice> ranked(List<Choice> all, ToIntFunction<Choice> score) {
            record Scored(Choice choice, int score) {}
            return all.stream()
                    .map(choice -> new Scored(choice, score.applyAsInt(choice)))
                    .filter(scored -> scored.score() != FuzzyPattern.NO_MATCH)
                    .sorted(Comparator.comparingInt(Scored::score).reversed())
                    .map(Scored::choice)
                    .toList();
        }
    }

    /// The thread of nodes and documents.
    Ui ui();

    /// Measures pauses.
    Timer timer();

    /// Where files are read.
    Background background();

    /// The extensions.
    ExtensionHost host();

    /// The window's commands, to run one by name.
    Commands commands();

    /// The open files, in the order of their tabs.
    List<? extends OpenFile> files();

    /// The file that is shown, if one is.
    Optional<OpenFile> shown();

    /// The open file that extensions know by an id, or that lies at a path of the open folder.
    Optional<OpenFile> find(DocumentRef document);

    /// The text of a document or file: as it is in the view where it is open, else as it is on the disk. Completes on
    /// the UI thread;
    /// exceptionally with a sentence if it cannot be read.
    CompletableFuture<Text> text(DocumentRef document);

    /// A document's name for people: its path inside the folder, or its title.
    String name(DocumentRef document);

    /// Takes the user to a place: opens the file if it is not open, selects the target, and gives the text the
    /// keyboard.
    void go(Place place);

    /// Opens a document as a tab if it is not open; completes exceptionally with a sentence if it cannot be read.
    /// Completes
    /// on the UI thread.
    CompletableFuture<OpenFile> open(DocumentRef document);

    /// Opens a file as a tab, or shows it if it is open. Problems are told to the user.
    ///
    /// @param then what to do with the file
    void open(Path path, Consumer<OpenFile> then);

    /// What is in a folder: folders first, then by name; empty if it cannot be read. Completes on the UI thread.
    CompletableFuture<List<FolderEntry>> list(Path folder);

    /// The open folders.
    Roots roots();

    /// The open folder that the shown file lies in, or else the first, if any is open.
    default Optional<Path> folder() {
        return folder(shown().flatMap(OpenFile::path));
    }

    private Optional<Path> folder(Optional<Path> file) {
        return file.flatMap(roots()::around).or(roots()::first);
    }

    /// Goes through the files of the open folders, without what `.gitignore` files leave out.
    ///
    /// @param found told of their paths inside the folders, on the UI thread as they are found
    /// @return completes on the UI thread when all are told of; cancelling it ends the walk
    CompletableFuture<?> walk(Consumer<List<String>> found);

    /// Shows an open file.
    void show(OpenFile file);

    /// Opens a tab that shows something else than text.
    ///
    /// @param beside whether it comes into the next part, and the shown tab stays the shown one
    void add(TabContent content, boolean beside);

    /// Shows an open tab.
    void select(TabContent content);

    /// Closes tabs, asking first where something is not saved.
    void close(List<TabContent> contents);

    /// A view on a document that is in no tab, such as a preview. The caller closes it.
    EditorView view(Document document);

    /// Asks something that must be answered before anything else. The first answer is the one that Enter gives, the
    /// last the one that Escape gives; hints are not shown.
    void ask(String title, String text, List<Choice> answers);

    /// Opens an address of the web or of mail in the user's browser, after a question that shows the whole address.
    void browse(String address);

    /// Tells the user something that stays until it is dismissed.
    void say(Severity severity, String sentence);

    /// Lets the user pick by typing.
    ///
    /// @param prompt what to type
    /// @param choices what can be picked for what was typed
    /// @return asks for the choices again while they are still shown
    Runnable pick(String prompt, Function<String, List<Choice>> choices);

    /// Lets the user pick by typing, and shows what each choice would do while it is selected.
    ///
    /// @param shown told of each choice that becomes selected
    /// @param backedOut run if nothing is picked
    void preview(String prompt, Function<String, List<Choice>> choices, Consumer<Choice> shown, Runnable backedOut);

    /// Lays a node over the whole window, below notices and questions. The node places itself.
    void lay(Node node);

    /// Marks files and folders in the tree, in place of how they were marked before.
    ///
    /// @param marks asked for each row that is shown
    void markFiles(Function<Path, FileMark> marks);

    /// Gives files and folders in the tree other icons.
    void drawFiles(FileIcons icons);

    /// Puts something at the left end of the status bar.
    void status(Node item);

    /// Adds a button for a panel to the rail, with the command that shows it.
    ///
    /// @param icon an icon of Bootstrap Icons, such as `bi-search`
    /// @return takes the button away
    Subscription rail(String icon, String words, String command);

    /// Runs a command of an extension, since the user clicked on something of the extension's.
    void call(ExtensionId extension, CommandCall call);

    /// What the user set; things are set by [#choose(SettingsChange)].
    UserChoices choices();

    /// What settings are asked for in this window: the folder of the shown file, or the first.
    default Scope scope() {
        return new Scope(folder(), Optional.empty());
    }

    /// What settings are asked for about an open file.
    default Scope scope(OpenFile file) {
        return new Scope(folder(file.path()), Optional.of(file.languageName()));
    }

    /// What holds of a setting in this window.
    default <T> T get(Setting<T> setting) {
        return choices().get(setting, scope());
    }

    /// What holds of a setting for an open file.
    default <T> T get(Setting<T> setting, OpenFile file) {
        return choices().get(setting, scope(file));
    }

    /// Switches something on or off in the user's name, where it is set for what is shown.
    default void turn(Setting<Boolean> setting) {
        choose(choices().turn(setting, shown().map(this::scope).orElseGet(this::scope)));
    }

    /// Sets something in the user's name, from now on and after the next start. Features are told once it is in force.
    void choose(SettingsChange change);

    /// What the user set is something else now: tells all who go by it.
    void settingsChanged();

    /// All extensions that offer a feature which belongs to no document, in the order that the user wishes.
    <P extends Provider> List<P> providers(Class<P> kind);

    /// Shows a panel beside the text, or hides it if it is shown.
    ///
    /// @return whether it is shown now
    boolean toggleSide(String title, Node panel);

    /// Shows a panel under the text, or hides it if it is shown.
    ///
    /// @return whether it is shown now
    boolean toggleFoot(String title, Node panel);

    /// Shows a page in the place of the text, or hides it if it is shown. It goes when another file is shown.
    ///
    /// @param focus gives it the keyboard; run whenever the text would get it
    /// @return whether it is shown now
    boolean togglePage(Node page, Runnable focus);

    /// There is another extension, or one less: what an open file is written in may be known now.
    void extensionsChanged();

    /// Gives a shown panel another title.
    void retitle(Node panel, String title);

    /// Whether a panel is shown.
    boolean shows(Node panel);

    /// Gives the keyboard back to the text, or to the page in its place.
    void focusText();
}

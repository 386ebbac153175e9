package dev.atoll.app.settings;

import dev.atoll.app.settings.Setting.Reach;
import dev.atoll.app.settings.Shape.Choice.Option;
import dev.atoll.app.words.Words;

import java.util.List;

/// All settings of the editor's own.
public final class Settings {
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_HOURS = 24 * 365;
    private static final int USUAL_HOURS = 72;

    private static final String LOOK = "look";
    private static final String EDITOR = "editor";
    private static final String FILES = "files";
    private static final String UPDATES = "updates";

    /// What settings of themes are.
    public static final String NAME_OF_THEME = Words.of("settings.the-name-of-a-theme");

    /// Stands for the theme that fits the system.
    public static final String SYSTEM = "system";

    /// Which theme is worn.
    public static final Setting<String> THEME =
            theme("theme", Words.of("settings.theme"), Words.of("settings.the-theme-that-is-worn"), SYSTEM);

    /// Which one where the system is dark.
    public static final Setting<String> DARK =
            theme("dark", Words.of("settings.dark-theme"), Words.of("settings.the-theme-worn-where-the"), "atoll-dark");

    /// Which one where it is light.
    public static final Setting<String> LIGHT = theme(
            "light",
            Words.of("settings.light-theme"),
            Words.of("settings.the-theme-worn-where-the-system"),
            "atoll-light");

    /// Which one where it is dark and wants high contrast.
    public static final Setting<String> CONTRAST_DARK = theme(
            "contrastDark",
            Words.of("settings.dark-theme-of-high-contrast"),
            Words.of("settings.the-theme-worn-where-the-system-is"),
            "atoll-contrast-dark");

    /// Which one where it is light and wants high contrast.
    public static final Setting<String> CONTRAST_LIGHT = theme(
            "contrastLight",
            Words.of("settings.light-theme-of-high-contrast"),
            Words.of("settings.the-theme-worn-where-the-system-is-light"),
            "atoll-contrast-light");

    /// The icons of files.
    public static final Setting<String> ICONS = new Setting<>(
            List.of(LOOK, "icons"),
            Words.of("settings.icons-of-files"),
            Words.of("settings.the-icons-of-files-and-folders"),
            Reach.USER,
            new Shape.Phrase(Words.of("settings.the-name-of-an-icon-theme"), "coloured"));

    /// How large everything is.
    public static final Setting<Integer> SCALE = new Setting<>(
            List.of(LOOK, "scale"),
            Words.of("settings.size-of-everything"),
            Words.of("settings.how-large-the-whole-window"),
            Reach.USER,
            new Shape.Whole(Words.of("settings.a-size"), 50, 400, true, 0));

    /// Whether the menus stand at the window's top.
    public static final Setting<Boolean> MENU_BAR = new Setting<>(
            List.of(LOOK, "menuBar"),
            Words.of("settings.menu-bar"),
            Words.of("settings.shows-the-menus-as-a"),
            Reach.USER,
            new Shape.Switch(false));

    /// The typeface of texts.
    public static final Setting<String> FONT_FAMILY = new Setting<>(
            List.of(EDITOR, "fontFamily"),
            Words.of("settings.typeface"),
            Words.of("settings.the-typeface-of-texts-one"),
            Reach.LANGUAGE,
            new Shape.Phrase(Words.of("settings.the-name-of-a-typeface"), ""));

    /// Its size.
    public static final Setting<Integer> FONT_SIZE = new Setting<>(
            List.of(EDITOR, "fontSize"),
            Words.of("settings.size-of-text"),
            Words.of("settings.the-size-of-the-letters"),
            Reach.LANGUAGE,
            new Shape.Whole(Words.of("settings.a-size"), 6, 72, false, 14));

    /// How high lines are.
    public static final Setting<Integer> LINE_HEIGHT = new Setting<>(
            List.of(EDITOR, "lineHeight"),
            Words.of("settings.height-of-lines"),
            Words.of("settings.the-height-of-a-line"),
            Reach.LANGUAGE,
            new Shape.Whole(Words.of("settings.a-height"), 100, 300, false, 150));

    /// Which lines are wrapped.
    public static final Setting<LineWrapping> WRAP = new Setting<>(
            List.of(EDITOR, "wrap"),
            Words.of("settings.wrap-long-lines"),
            Words.of("settings.which-lines-go-on-in"),
            Reach.LANGUAGE,
            new Shape.Choice<>(
                    List.of(
                            new Option<>("never", Words.of("settings.none"), LineWrapping.NEVER),
                            new Option<>("prose", Words.of("settings.those-of-texts-in-sentences"), LineWrapping.PROSE),
                            new Option<>("always", Words.of("settings.all"), LineWrapping.ALWAYS)),
                    LineWrapping.PROSE));

    /// Where.
    public static final Setting<Integer> WRAP_COLUMN = new Setting<>(
            List.of(EDITOR, "wrapColumn"),
            Words.of("settings.wrap-at-column"),
            Words.of("settings.the-most-columns-of-a"),
            Reach.LANGUAGE,
            new Shape.Whole(Words.of("settings.a-column"), 20, MOST_COLUMNS, true, 0));

    /// How lines are indented that nothing else is known of.
    public static final Setting<Indenting> INDENT = new Setting<>(
            List.of(EDITOR, "indent"),
            Words.of("settings.indent-with"),
            Words.of("settings.what-lines-are-indented-with"),
            Reach.LANGUAGE,
            new Shape.Choice<>(
                    List.of(
                            new Option<>(
                                    "language", Words.of("settings.as-the-language-usually-is"), Indenting.LANGUAGE),
                            new Option<>("spaces", Words.of("settings.spaces"), Indenting.SPACES),
                            new Option<>("tabs", Words.of("settings.tabs"), Indenting.TABS)),
                    Indenting.LANGUAGE));

    /// How far.
    public static final Setting<Integer> INDENT_WIDTH = new Setting<>(
            List.of(EDITOR, "indentWidth"),
            Words.of("settings.width-of-indentation"),
            Words.of("settings.how-many-columns-one-step"),
            Reach.LANGUAGE,
            new Shape.Whole(Words.of("settings.a-number-of-columns"), 1, 16, true, 0));

    /// Whether its depth is shown.
    public static final Setting<Boolean> INDENT_GUIDES = ofSwitch(
            "indentGuides",
            Words.of("settings.lines-of-indentation"),
            Words.of("settings.shows-the-depth-of-indentation"),
            true);

    /// Whether blanks and tabs are shown.
    public static final Setting<Boolean> WHITE_SPACE = ofSwitch(
            "whiteSpace", Words.of("settings.white-space"), Words.of("settings.shows-blanks-and-tabs-by"), false);

    /// Whether the whole text is shown in small beside it.
    public static final Setting<Boolean> MINIMAP = ofSwitch(
            "minimap", Words.of("settings.text-in-small"), Words.of("settings.shows-the-whole-text-in"), false);

    /// Behind which columns thin lines stand.
    public static final Setting<List<Integer>> RULERS = new Setting<>(
            List.of(EDITOR, "rulers"),
            Words.of("settings.rulers"),
            Words.of("settings.the-columns-behind-which-thin"),
            Reach.LANGUAGE,
            new Shape.Columns(MOST_COLUMNS, List.of()));

    /// Whether the caret blinks.
    public static final Setting<Boolean> CARET_BLINKS = ofSwitch(
            "caretBlinks",
            Words.of("settings.blinking-caret"),
            Words.of("settings.the-caret-blinks-while-nothing"),
            true);

    /// Whether files are formatted when they are saved.
    public static final Setting<Boolean> FORMAT_ON_SAVE = ofSwitch(
            "formatOnSave", Words.of("settings.format-on-save"), Words.of("settings.formats-a-file-when-it"), false);

    /// Whether hints are shown in the text.
    public static final Setting<Boolean> INLAY_HINTS = ofSwitch(
            "inlayHints",
            Words.of("settings.hints-in-the-text"),
            Words.of("settings.shows-what-extensions-say-between"),
            true);

    /// Whether lenses are shown above lines.
    public static final Setting<Boolean> CODE_LENS = ofSwitch(
            "codeLens",
            Words.of("settings.lenses-above-lines"),
            Words.of("settings.shows-what-extensions-say-above"),
            true);

    /// Whether linked names are edited together.
    public static final Setting<Boolean> LINKED_EDITING = ofSwitch(
            "linkedEditing",
            Words.of("settings.edit-linked-names-together"),
            Words.of("settings.types-into-both-names-of"),
            true);

    /// Whether the lines of definitions stay above the text.
    public static final Setting<Boolean> STICKY_LINES = ofSwitch(
            "stickyLines",
            Words.of("settings.lines-of-definitions-above-the"),
            Words.of("settings.keeps-the-lines-of-the"),
            true);

    /// Whether the status bar says who wrote a line.
    public static final Setting<Boolean> LINE_BLAME = ofSwitch(
            "lineBlame", Words.of("settings.who-wrote-a-line"), Words.of("settings.says-in-the-status-bar"), false);

    /// Whether windows close without asking.
    public static final Setting<Boolean> HOT_EXIT = new Setting<>(
            List.of(FILES, "hotExit"),
            Words.of("settings.close-without-asking"),
            Words.of("settings.closes-the-window-without-asking"),
            Reach.USER,
            new Shape.Switch(true));

    /// When files are saved by themselves.
    public static final Setting<AutoSave> AUTO_SAVE = new Setting<>(
            List.of(FILES, "autoSave"),
            Words.of("settings.save-by-itself"),
            Words.of("settings.when-files-are-saved-without"),
            Reach.LANGUAGE,
            new Shape.Choice<>(
                    List.of(
                            new Option<>("off", Words.of("settings.never"), AutoSave.OFF),
                            new Option<>(
                                    "afterPause", Words.of("settings.a-second-after-the-last"), AutoSave.AFTER_PAUSE),
                            new Option<>(
                                    "onFocusChange",
                                    Words.of("settings.when-the-keyboard-goes-elsewhere"),
                                    AutoSave.ON_FOCUS_CHANGE)),
                    AutoSave.OFF));

    /// Whether white space at the ends of lines goes.
    public static final Setting<Boolean> TRIM = new Setting<>(
            List.of(FILES, "trimTrailingWhitespace"),
            Words.of("settings.trim-ends-of-lines"),
            Words.of("settings.takes-white-space-at-the"),
            Reach.LANGUAGE,
            new Shape.Switch(false));

    /// Whether files end with a line break.
    public static final Setting<Boolean> FINAL_NEWLINE = new Setting<>(
            List.of(FILES, "insertFinalNewline"),
            Words.of("settings.end-with-a-line-break"),
            Words.of("settings.ends-a-file-with-a"),
            Reach.LANGUAGE,
            new Shape.Switch(false));

    /// Whose keys are laid over the usual ones.
    public static final Setting<String> KEY_PRESET = new Setting<>(
            List.of("keys", "preset"),
            Words.of("settings.keys-as-in"),
            Words.of("settings.the-editor-whose-keys-hold"),
            Reach.USER,
            new Shape.Choice<>(
                    List.of(
                            new Option<>("atoll", "Atoll", "atoll"),
                            new Option<>("vscode", "VS Code", "vscode"),
                            new Option<>("intellij", "IntelliJ", "intellij"),
                            new Option<>("sublime", "Sublime Text", "sublime"),
                            new Option<>("emacs", "Emacs", "emacs")),
                    "atoll"));

    /// Whether extensions are updated by themselves.
    public static final Setting<Boolean> UPDATES_AUTOMATIC = new Setting<>(
            List.of(UPDATES, "automatic"),
            Words.of("settings.update-extensions-by-themselves"),
            Words.of("settings.updates-extensions-that-want-nothing"),
            Reach.USER,
            new Shape.Switch(true));

    /// After how long.
    public static final Setting<Integer> UPDATES_WAIT = new Setting<>(
            List.of(UPDATES, "waitHours"),
            Words.of("settings.wait-before-updating"),
            Words.of("settings.how-many-hours-a-version"),
            Reach.USER,
            new Shape.Whole(Words.of("settings.a-whole-number"), 0, MOST_HOURS, false, USUAL_HOURS));

    private Settings() {}

    /// Settings that people look for in one place.
    ///
    /// @param title what they are about
    /// @param settings in the order in which they are shown
    public record Group(String title, List<Setting<?>> settings) {
        /// Copies the list.
        public Group {
            settings = List.copyOf(settings);
        }
    }

    /// All of them, by what they are about.
    public static List<Group> groups() {
        return List.of(
                new Group(
                        Words.of("settings.looks"),
                        List.of(THEME, DARK, LIGHT, CONTRAST_DARK, CONTRAST_LIGHT, ICONS, SCALE, MENU_BAR)),
                new Group(
                        Words.of("settings.text"),
                        List.of(
                                FONT_FAMILY,
                                FONT_SIZE,
                                LINE_HEIGHT,
                                WRAP,
                                WRAP_COLUMN,
                                INDENT,
                                INDENT_WIDTH,
                                INDENT_GUIDES,
                                WHITE_SPACE,
                                RULERS,
                                MINIMAP,
                                CARET_BLINKS)),
                new Group(
                        Words.of("settings.languages"),
                        List.of(FORMAT_ON_SAVE, INLAY_HINTS, CODE_LENS, LINKED_EDITING, STICKY_LINES, LINE_BLAME)),
                new Group(Words.of("settings.files"), List.of(HOT_EXIT, AUTO_SAVE, TRIM, FINAL_NEWLINE)),
                new Group(Words.of("settings.keys"), List.of(KEY_PRESET)),
                new Group(Words.of("settings.updates"), List.of(UPDATES_AUTOMATIC, UPDATES_WAIT)));
    }

    /// All of them.
    public static List<Setting<?>> all() {
        return groups().stream().flatMap(group -> group.settings().stream()).toList();
    }

    private static Setting<String> theme(String name, String title, String description, String usual) {
        return new Setting<>(
                List.of(LOOK, name), title, description, Reach.USER, new Shape.Phrase(NAME_OF_THEME, usual));
    }

    private static Setting<Boolean> ofSwitch(String name, String title, String description, boolean usual) {
        return new Setting<>(List.of(EDITOR, name), title, description, Reach.LANGUAGE, new Shape.Switch(usual));
    }
}

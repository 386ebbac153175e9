package dev.atoll.app.settings;

import dev.atoll.app.settings.Setting.Reach;
import dev.atoll.app.settings.Shape.Choice.Option;

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
    public static final String NAME_OF_THEME = "the name of a theme";

    /// Stands for the theme that fits the system.
    public static final String SYSTEM = "system";

    /// Which theme is worn.
    public static final Setting<String> THEME = theme(
            "theme", "Theme", "The theme that is worn: one by its name, or the one that fits the system.", SYSTEM);

    /// Which one where the system is dark.
    public static final Setting<String> DARK =
            theme("dark", "Dark Theme", "The theme worn where the system is dark.", "atoll-dark");

    /// Which one where it is light.
    public static final Setting<String> LIGHT =
            theme("light", "Light Theme", "The theme worn where the system is light.", "atoll-light");

    /// Which one where it is dark and wants high contrast.
    public static final Setting<String> CONTRAST_DARK = theme(
            "contrastDark",
            "Dark Theme of High Contrast",
            "The theme worn where the system is dark and wants high contrast.",
            "atoll-contrast-dark");

    /// Which one where it is light and wants high contrast.
    public static final Setting<String> CONTRAST_LIGHT = theme(
            "contrastLight",
            "Light Theme of High Contrast",
            "The theme worn where the system is light and wants high contrast.",
            "atoll-contrast-light");

    /// The icons of files.
    public static final Setting<String> ICONS = new Setting<>(
            List.of(LOOK, "icons"),
            "Icons of Files",
            "The icons of files and folders in the tree: \"coloured\", \"plain\" or \"none\", or the icon theme of an extension, by its name.",
            Reach.USER,
            new Shape.Words("the name of an icon theme", "coloured"));

    /// How large everything is.
    public static final Setting<Integer> SCALE = new Setting<>(
            List.of(LOOK, "scale"),
            "Size of Everything",
            "How large the whole window is, in hundredths of its usual size, from the next start on; 0 for as the system says.",
            Reach.USER,
            new Shape.Whole("a size", 50, 400, true, 0));

    /// The typeface of texts.
    public static final Setting<String> FONT_FAMILY = new Setting<>(
            List.of(EDITOR, "fontFamily"),
            "Typeface",
            "The typeface of texts, one with letters of one width. Empty for the one that comes with Atoll.",
            Reach.LANGUAGE,
            new Shape.Words("the name of a typeface", ""));

    /// Its size.
    public static final Setting<Integer> FONT_SIZE = new Setting<>(
            List.of(EDITOR, "fontSize"),
            "Size of Text",
            "The size of the letters of texts, in pixels.",
            Reach.LANGUAGE,
            new Shape.Whole("a size", 6, 72, false, 14));

    /// How high lines are.
    public static final Setting<Integer> LINE_HEIGHT = new Setting<>(
            List.of(EDITOR, "lineHeight"),
            "Height of Lines",
            "The height of a line, in hundredths of the size of its letters.",
            Reach.LANGUAGE,
            new Shape.Whole("a height", 100, 300, false, 150));

    /// Which lines are wrapped.
    public static final Setting<LineWrapping> WRAP = new Setting<>(
            List.of(EDITOR, "wrap"),
            "Wrap Long Lines",
            "Which lines go on in the next row where they are wider than the view.",
            Reach.LANGUAGE,
            new Shape.Choice<>(
                    List.of(
                            new Option<>("never", "None", LineWrapping.NEVER),
                            new Option<>("prose", "Those of texts in sentences", LineWrapping.PROSE),
                            new Option<>("always", "All", LineWrapping.ALWAYS)),
                    LineWrapping.PROSE));

    /// Where.
    public static final Setting<Integer> WRAP_COLUMN = new Setting<>(
            List.of(EDITOR, "wrapColumn"),
            "Wrap at Column",
            "The most columns of a row that goes on in the next one; 0 for as many as the view has.",
            Reach.LANGUAGE,
            new Shape.Whole("a column", 20, MOST_COLUMNS, true, 0));

    /// How lines are indented that nothing else is known of.
    public static final Setting<Indenting> INDENT = new Setting<>(
            List.of(EDITOR, "indent"),
            "Indent with",
            "What lines are indented with where neither the text itself nor .editorconfig tells.",
            Reach.LANGUAGE,
            new Shape.Choice<>(
                    List.of(
                            new Option<>("language", "As the language usually is", Indenting.LANGUAGE),
                            new Option<>("spaces", "Spaces", Indenting.SPACES),
                            new Option<>("tabs", "Tabs", Indenting.TABS)),
                    Indenting.LANGUAGE));

    /// How far.
    public static final Setting<Integer> INDENT_WIDTH = new Setting<>(
            List.of(EDITOR, "indentWidth"),
            "Width of Indentation",
            "How many columns one step and a tab take where nothing else tells; 0 for as many as the language has.",
            Reach.LANGUAGE,
            new Shape.Whole("a number of columns", 1, 16, true, 0));

    /// Whether its depth is shown.
    public static final Setting<Boolean> INDENT_GUIDES =
            ofSwitch("indentGuides", "Lines of Indentation", "Shows the depth of indentation by thin lines.", true);

    /// Whether blanks and tabs are shown.
    public static final Setting<Boolean> WHITE_SPACE =
            ofSwitch("whiteSpace", "White Space", "Shows blanks and tabs by signs.", false);

    /// Whether the whole text is shown in small beside it.
    public static final Setting<Boolean> MINIMAP = ofSwitch(
            "minimap",
            "Text in Small",
            "Shows the whole text in small beside it, to see and go where things are.",
            false);

    /// Behind which columns thin lines stand.
    public static final Setting<List<Integer>> RULERS = new Setting<>(
            List.of(EDITOR, "rulers"),
            "Rulers",
            "The columns behind which thin lines stand, unless .editorconfig says how wide lines are.",
            Reach.LANGUAGE,
            new Shape.Columns(MOST_COLUMNS, List.of()));

    /// Whether the caret blinks.
    public static final Setting<Boolean> CARET_BLINKS =
            ofSwitch("caretBlinks", "Blinking Caret", "The caret blinks while nothing is typed.", true);

    /// Whether files are formatted when they are saved.
    public static final Setting<Boolean> FORMAT_ON_SAVE = ofSwitch(
            "formatOnSave", "Format on Save", "Formats a file when it is saved, where an extension can.", false);

    /// Whether hints are shown in the text.
    public static final Setting<Boolean> INLAY_HINTS =
            ofSwitch("inlayHints", "Hints in the Text", "Shows what extensions say between the letters.", true);

    /// Whether lenses are shown above lines.
    public static final Setting<Boolean> CODE_LENS =
            ofSwitch("codeLens", "Lenses above Lines", "Shows what extensions say above lines.", true);

    /// Whether linked names are edited together.
    public static final Setting<Boolean> LINKED_EDITING = ofSwitch(
            "linkedEditing", "Edit Linked Names Together", "Types into both names of a pair of tags at once.", true);

    /// Whether the lines of definitions stay above the text.
    public static final Setting<Boolean> STICKY_LINES = ofSwitch(
            "stickyLines",
            "Lines of Definitions above the Text",
            "Keeps the lines of the definitions around the first visible line above the text.",
            true);

    /// Whether the status bar says who wrote a line.
    public static final Setting<Boolean> LINE_BLAME = ofSwitch(
            "lineBlame", "Who Wrote a Line", "Says in the status bar who wrote the line with the caret.", false);

    /// Whether windows close without asking.
    public static final Setting<Boolean> HOT_EXIT = new Setting<>(
            List.of(FILES, "hotExit"),
            "Close without Asking",
            "Closes the window without asking, since the next start brings back what is not saved.",
            Reach.USER,
            new Shape.Switch(true));

    /// When files are saved by themselves.
    public static final Setting<AutoSave> AUTO_SAVE = new Setting<>(
            List.of(FILES, "autoSave"),
            "Save by Itself",
            "When files are saved without being asked to.",
            Reach.LANGUAGE,
            new Shape.Choice<>(
                    List.of(
                            new Option<>("off", "Never", AutoSave.OFF),
                            new Option<>("afterPause", "A second after the last key", AutoSave.AFTER_PAUSE),
                            new Option<>(
                                    "onFocusChange", "When the keyboard goes elsewhere", AutoSave.ON_FOCUS_CHANGE)),
                    AutoSave.OFF));

    /// Whether white space at the ends of lines goes.
    public static final Setting<Boolean> TRIM = new Setting<>(
            List.of(FILES, "trimTrailingWhitespace"),
            "Trim Ends of Lines",
            "Takes white space at the ends of lines away when a file is saved, unless .editorconfig says otherwise.",
            Reach.LANGUAGE,
            new Shape.Switch(false));

    /// Whether files end with a line break.
    public static final Setting<Boolean> FINAL_NEWLINE = new Setting<>(
            List.of(FILES, "insertFinalNewline"),
            "End with a Line Break",
            "Ends a file with a line break when it is saved, unless .editorconfig says otherwise.",
            Reach.LANGUAGE,
            new Shape.Switch(false));

    /// Whose keys are laid over the usual ones.
    public static final Setting<String> KEY_PRESET = new Setting<>(
            List.of("keys", "preset"),
            "Keys as in",
            "The editor whose keys hold. Your own go over them.",
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
            "Update Extensions by Themselves",
            "Updates extensions that want nothing new, some time after a version came out.",
            Reach.USER,
            new Shape.Switch(true));

    /// After how long.
    public static final Setting<Integer> UPDATES_WAIT = new Setting<>(
            List.of(UPDATES, "waitHours"),
            "Wait before Updating",
            "How many hours a version of an extension must be out before it is installed by itself.",
            Reach.USER,
            new Shape.Whole("a whole number", 0, MOST_HOURS, false, USUAL_HOURS));

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
                new Group("Looks", List.of(THEME, DARK, LIGHT, CONTRAST_DARK, CONTRAST_LIGHT, ICONS, SCALE)),
                new Group(
                        "Text",
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
                        "Languages",
                        List.of(FORMAT_ON_SAVE, INLAY_HINTS, CODE_LENS, LINKED_EDITING, STICKY_LINES, LINE_BLAME)),
                new Group("Files", List.of(HOT_EXIT, AUTO_SAVE, TRIM, FINAL_NEWLINE)),
                new Group("Keys", List.of(KEY_PRESET)),
                new Group("Updates", List.of(UPDATES_AUTOMATIC, UPDATES_WAIT)));
    }

    /// All of them.
    public static List<Setting<?>> all() {
        return groups().stream().flatMap(group -> group.settings().stream()).toList();
    }

    private static Setting<String> theme(String name, String title, String description, String usual) {
        return new Setting<>(
                List.of(LOOK, name), title, description, Reach.USER, new Shape.Words(NAME_OF_THEME, usual));
    }

    private static Setting<Boolean> ofSwitch(String name, String title, String description, boolean usual) {
        return new Setting<>(List.of(EDITOR, name), title, description, Reach.LANGUAGE, new Shape.Switch(usual));
    }
}

package dev.atoll.app.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What the user set about files in `settings.json`: `{"files": {"hotExit": true, "autoSave": "off",
/// "trimTrailingWhitespace": false, "insertFinalNewline": false}}`.
///
/// @param hotExit whether the window closes without asking, since the next start brings back what is not saved
/// @param autoSave when files are saved without being asked to
/// @param trims whether white space at the ends of lines goes when a file is saved; a folder's `.editorconfig` counts
/// first
/// @param endsWithBreak whether a file ends with a line break once it is saved; likewise
/// @param problems what could not be read, as sentences for the user
public record FileSettings(
        boolean hotExit, AutoSave autoSave, boolean trims, boolean endsWithBreak, List<String> problems) {
    /// When files are saved without being asked to.
    public enum AutoSave {
        /// Never.
        OFF("off"),
        /// When nothing was typed for a while.
        AFTER_PAUSE("afterPause"),
        /// When the keyboard leaves the text or the window.
        ON_FOCUS_CHANGE("onFocusChange");

        private final String word;

        AutoSave(String word) {
            this.word = word;
        }
    }

    /// Copies the list.
    public FileSettings {
        problems = List.copyOf(problems);
    }

    /// What a file says. Whatever cannot be read is left out, with a problem; a file that is no JSON at all is told by
    /// [ExtensionSettings].
    public static FileSettings parse(byte[] file) {
        JsonNode root = JsonMapper.shared().createObjectNode();
        try {
            root = file.length == 0 ? root : JsonMapper.shared().readTree(file).path("files");
        } catch (JacksonException toldElsewhere) {
            return new FileSettings(true, AutoSave.OFF, false, false, List.of());
        }
        List<String> problems = new ArrayList<>();
        return new FileSettings(
                Truth.of(root, "files", "hotExit", true, problems),
                autoSave(root.path("autoSave"), problems),
                Truth.of(root, "files", "trimTrailingWhitespace", false, problems),
                Truth.of(root, "files", "insertFinalNewline", false, problems),
                problems);
    }

    private static AutoSave autoSave(JsonNode value, List<String> problems) {
        for (AutoSave mode : AutoSave.values()) {
            if (mode.word.equals(value.asString(""))) {
                return mode;
            }
        }
        if (!value.isMissingNode()) {
            String words =
                    Arrays.stream(AutoSave.values()).map(mode -> mode.word).collect(Collectors.joining(", "));
            problems.add("files/autoSave is none of " + words + ".");
        }
        return AutoSave.OFF;
    }
}

package dev.atoll.app.window;

import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.app.language.TypingRules;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The rules that a file is typed by: those of its language and of the languages within it, as the user and the
/// folder's `.editorconfig` wish them.
final class FileTyping {
    private final Surroundings around;
    private final Optional<Path> path;
    private final Text text;
    private final Map<String, Optional<EditRules>> known = new HashMap<>();

    /// @param path where the file is; nothing if it was never saved
    /// @param text the file's, which shows how it is indented
    FileTyping(Surroundings around, Optional<Path> path, Text text) {
        this.around = around;
        this.path = path;
        this.text = text;
    }

    /// The rules of the file's own language, asked for anew, since the user or the folder may wish something else.
    EditRules anew(String language, FileStyle style) {
        known.clear();
        return TypingRules.of(text, around.host().language(language), wished(language), style);
    }

    /// The rules of a language within the file; nothing if no extension knows it.
    Optional<EditRules> within(String language, FileStyle style) {
        return known.computeIfAbsent(
                language,
                each -> around.host()
                        .language(each)
                        .map(found -> TypingRules.of(text, Optional.of(found), wished(each), style)));
    }

    private UnaryOperator<IndentationRules> wished(String language) {
        Scope scope = around.scope(path).ofLanguage(language);
        return usual -> around.choices()
                .get(Settings.INDENT, scope)
                .over(usual, around.choices().get(Settings.INDENT_WIDTH, scope));
    }
}

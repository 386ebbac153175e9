package dev.atoll.app.window;

import dev.atoll.api.manifest.LanguageData;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.Optional;

/// What a file is written in and by which rules it is typed: as its name, the folder's `.editorconfig` and the user's
/// settings tell, unless something else was chosen for this file.
///
/// Belongs to the UI thread.
final class FileKind {
    /// The language of files that no extension knows.
    static final String PLAIN = "text";

    private static final String PLAIN_TITLE = Words.of("window.plain-text");

    private final Surroundings around;
    private Optional<String> chosen = Optional.empty();
    private Optional<IndentStyle> indent = Optional.empty();
    private FileStyle style = FileStyle.none();
    private Optional<FileTyping> typing = Optional.empty();
    private String language = PLAIN;
    private String title = PLAIN_TITLE;
    private String spoken = "";

    FileKind(Surroundings around) {
        this.around = around;
    }

    /// Finds out the language of a file.
    ///
    /// @param path where it is; nothing if it was never saved
    /// @param name what it is called then
    void find(Optional<Path> path, String name, Text text) {
        String place = path.flatMap(around.folder().roots()::inside)
                .map(around.folder()::withinItsFolder)
                .orElseGet(() -> path.map(OpenFolder::slashes).orElse(name));
        language = chosen.or(() -> around.host().languageOf(place, new ProjectedText(text).text(0, text.lineEnd(0))))
                .orElse(PLAIN);
        title = title(around.host().language(language));
        typing = Optional.of(new FileTyping(around, path, text));
    }

    private static String title(Optional<LanguageData> known) {
        return known.map(LanguageData::name).orElse(PLAIN_TITLE);
    }

    /// The id of the language.
    String language() {
        return language;
    }

    /// Whether it is another than when this was asked last.
    boolean turns() {
        boolean other = !spoken.equals(language);
        spoken = language;
        return other;
    }

    /// What people call it.
    String title() {
        return title;
    }

    /// The language that was chosen for this file; nothing where its name tells.
    Optional<String> chosen() {
        return chosen;
    }

    /// Another language is chosen, which counts once it is found anew.
    ///
    /// @param id nothing to go by the file's name
    void choose(Optional<String> id) {
        chosen = id;
    }

    /// Lines are indented so from now on, whatever else is known.
    void indent(IndentStyle by) {
        indent = Optional.of(by);
    }

    /// How the file's folders ask for it to be written.
    FileStyle style() {
        return style;
    }

    void dress(FileStyle asked) {
        style = asked;
    }

    /// The rules by which it is typed, asked for anew; nothing before its language was looked for.
    Optional<EditRules> rules() {
        return typing.map(by -> by.anew(language, style))
                .map(rules -> indent.map(rules::withIndent).orElse(rules));
    }

    /// The rules of another language within it; nothing if no extension knows that.
    Optional<EditRules> within(String other) {
        return typing.flatMap(by -> by.within(other, style));
    }
}

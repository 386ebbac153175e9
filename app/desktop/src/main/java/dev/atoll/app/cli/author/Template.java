package dev.atoll.app.cli.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a new extension does at first. The same in each language, so its manifest and its fixtures are the same too.
enum Template {
    /// A small language of its own: colours, problems, an outline.
    LANGUAGE,
    /// Suggestions where the user types.
    COMPLETION,
    /// Formatting of whole documents.
    FORMATTING,
    /// A command on the selected lines.
    COMMAND,
    /// Suggestions with places to visit, from a table.
    SNIPPETS,
    /// A panel under the text that tells of open documents.
    PANEL,
    /// A language by somebody's tree-sitter grammar and queries of one's own, without code.
    GRAMMAR,
    /// A dark and a light theme, without code.
    THEME;

    /// As it is written on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The names of its fixtures.
    List<String> fixtures() {
        return switch (this) {
            case LANGUAGE -> List.of("sections", "mistakes", "colours");
            case COMPLETION -> List.of("words", "nothing");
            case FORMATTING -> List.of("tidies", "tidy-already");
            case COMMAND -> List.of("sorts", "descending", "no-selection");
            case SNIPPETS -> List.of("table");
            case PANEL -> List.of("two-lines");
            case GRAMMAR -> List.of("colours", "outline");
            case THEME -> List.of();
        };
    }

    /// Its files besides the manifest and the fixtures where it is only data; its `README.md` takes the common one's
    /// place.
    List<String> data() {
        return switch (this) {
            case GRAMMAR -> List.of("README.md", "get-parser.mjs", "queries/highlights.scm", "queries/tags.scm");
            case THEME -> List.of("README.md", "themes/dark.json", "themes/light.json", "themes/shared.json");
            case LANGUAGE, COMPLETION, FORMATTING, COMMAND, SNIPPETS, PANEL -> List.of();
        };
    }

    /// The template of that word.
    ///
    /// @throws UnableException if there is none
    static Template of(String word) {
        return Arrays.stream(values())
                .filter(template -> template.word().equals(word))
                .findFirst()
                .orElseThrow(() -> UnableException.wrongUse(
                        "there is no template " + word + ": known are " + String.join(", ", words()) + "."));
    }

    /// All words.
    static List<String> words() {
        return Arrays.stream(values()).map(Template::word).toList();
    }

    /// The languages that it is written in; none if it is only data.
    Set<GuestLanguage> languages() {
        return switch (this) {
            case LANGUAGE, COMPLETION, FORMATTING, COMMAND, SNIPPETS, PANEL -> Set.of(GuestLanguage.values());
            case GRAMMAR, THEME -> Set.of();
        };
    }
}

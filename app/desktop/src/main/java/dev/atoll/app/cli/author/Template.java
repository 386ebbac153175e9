package dev.atoll.app.cli.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    PANEL;

    private static final Map<String, String> NOT_OFFERED = Map.of(
            "theme", "packages hold no themes in this version of the contract.",
            "grammar",
                    "a grammar needs no code of yours: `atoll ext grammar pack PACKAGE-OR-FOLDER` makes a package of it.");

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
            case COMMAND -> List.of("sorts", "no-selection");
            case SNIPPETS -> List.of("table");
            case PANEL -> List.of("two-lines");
        };
    }

    /// The template of that word.
    ///
    /// @throws UnableException if there is none
    static Template of(String word) {
        return Arrays.stream(values())
                .filter(template -> template.word().equals(word))
                .findFirst()
                .orElseThrow(() -> UnableException.wrongUse("there is no template " + word + ": "
                        + Optional.ofNullable(NOT_OFFERED.get(word))
                                .orElse("known are " + String.join(", ", words()) + ".")));
    }

    /// All words.
    static List<String> words() {
        return Arrays.stream(values()).map(Template::word).toList();
    }

    /// The languages that it is written in.
    Set<GuestLanguage> languages() {
        return this == FORMATTING
                ? Set.of(GuestLanguage.values())
                : Set.of(GuestLanguage.RUST, GuestLanguage.ASSEMBLYSCRIPT);
    }
}

package dev.atoll.api.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// One thing that a package of kind `filter` does with text: its module, run with certain arguments.
///
/// @param id its name inside the extension, lower-case letters, digits and hyphens
/// @param title what people read
/// @param reach what it works on
/// @param languages the documents it is on offer for; empty for everywhere
/// @param arguments what its module is told, in this order
public record FilterDefinition(
        String id, String title, FilterReach reach, Set<String> languages, List<FilterArgument> arguments) {
    /// Copies the collections.
    public FilterDefinition {
        languages = Set.copyOf(languages);
        arguments = List.copyOf(arguments);
    }

    /// Whether it is on offer for documents of a language.
    public boolean serves(String language) {
        return languages.isEmpty() || languages.contains(language);
    }

    /// The module's arguments.
    ///
    /// @param answers what was answered to each question; what is not answered is as proposed
    /// @throws IllegalArgumentException with a sentence, if something is answered that is not asked or no choice
    public List<String> given(Map<String, String> answers) {
        List<String> questions = arguments.stream()
                .map(FilterArgument::question)
                .flatMap(Optional::stream)
                .toList();
        answers.keySet().stream()
                .filter(answered -> !questions.contains(answered))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("“" + title + "” does not ask for “" + unknown + "”"
                            + (questions.isEmpty() ? "." : ", only for “" + String.join("”, “", questions) + "”."));
                });
        List<String> given = new ArrayList<>();
        for (FilterArgument argument : arguments) {
            String answer = argument.question().map(answers::get).orElse(argument.initial());
            given.addAll(argument.given(Objects.requireNonNull(answer))
                    .orElseThrow(() -> new IllegalArgumentException("“" + title + "” has no choice “" + answer
                            + "” for “" + argument.question().orElse("") + "”.")));
        }
        return given;
    }
}

package dev.atoll.host.catalog;

import dev.atoll.api.manifest.FilterArgument;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.FilterReach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what a manifest says of its filters.
final class FilterReader {
    private static final String FIELD = "filters";
    private static final int LONGEST_ARGUMENT = 1_000;
    private static final String REACHES =
            Arrays.stream(FilterReach.values()).map(FilterReach::word).collect(Collectors.joining(", "));

    private FilterReader() {}

    static List<FilterDefinition> filters(JsonReader json) {
        var result = new ArrayList<FilterDefinition>();
        var objects = json.objects(FIELD);
        for (var object : objects) {
            var id = PartReader.id(object);
            var title = PartReader.title(object);
            var reach = object.parsed("on", FilterReach::of, "one of " + REACHES);
            var languages = Set.copyOf(object.parsedStrings(
                    "languages",
                    text -> Optional.of(text).filter(LanguageReader.ID.asMatchPredicate()),
                    "a language's id"));
            var arguments = arguments(object);
            object.complainOfUnknownFields();
            id.ifPresent(name -> title.ifPresent(words ->
                    reach.ifPresent(on -> result.add(new FilterDefinition(name, words, on, languages, arguments)))));
        }
        if (json.has(FIELD) && objects.isEmpty()) {
            json.complain(FIELD, "It is empty; at least one filter is expected.");
        }
        PartReader.checkTwice(json, FIELD, result, FilterDefinition::id);
        return result;
    }

    private static List<FilterArgument> arguments(JsonReader json) {
        var result = new ArrayList<FilterArgument>();
        for (var object : json.objects("arguments")) {
            argument(object).ifPresent(result::add);
            object.complainOfUnknownFields();
        }
        var questions = new HashSet<String>();
        result.stream()
                .flatMap(argument -> argument.question().stream())
                .filter(question -> !questions.add(question))
                .forEach(question -> json.complain("arguments", "\"" + question + "\" is asked twice."));
        return result;
    }

    private static Optional<FilterArgument> argument(JsonReader json) {
        if (!json.has("ask")) {
            List.of("choices", "default").stream().filter(json::has).forEach(field -> {
                json.complain(field, "There is no \"ask\" beside it; it belongs to a question.");
            });
            return Optional.of(new FilterArgument.Fixed(gives(json)));
        }
        var asked = words(json, "ask");
        if (json.has("choices")) {
            List.of("give", "default").stream().filter(json::has).forEach(field -> {
                json.complain(field, "Each choice gives its own arguments, and the first one is proposed.");
            });
            return asked.flatMap(question -> chosen(json, question));
        }
        var initial = json.optionalString("default").orElse("");
        var gives = json.has("give") ? gives(json) : List.of(FilterArgument.TYPED);
        return asked.map(question -> new FilterArgument.Typed(question, initial, gives));
    }

    private static Optional<FilterArgument> chosen(JsonReader json, String question) {
        var choices = new ArrayList<FilterArgument.Choice>();
        var objects = json.objects("choices");
        for (var object : objects) {
            var title = PartReader.title(object);
            var gives = gives(object);
            object.complainOfUnknownFields();
            title.ifPresent(words -> choices.add(new FilterArgument.Choice(words, gives)));
        }
        if (objects.isEmpty()) {
            json.complain("choices", "At least one choice is expected.");
        }
        PartReader.checkTwice(json, "choices", choices, FilterArgument.Choice::title);
        return choices.isEmpty() ? Optional.empty() : Optional.of(new FilterArgument.Chosen(question, choices));
    }

    private static Optional<String> words(JsonReader json, String field) {
        return json.parsed(
                field,
                text -> Optional.of(text).filter(it -> !it.isBlank() && it.length() <= PartReader.LONGEST_TITLE),
                "a few words");
    }

    private static List<String> gives(JsonReader json) {
        if (!json.has("give")) {
            json.complain("give", "It is missing; a list of strings is expected.");
        }
        return json.parsedStrings(
                "give",
                text -> Optional.of(text).filter(it -> it.length() <= LONGEST_ARGUMENT),
                "an argument of at most " + LONGEST_ARGUMENT + " characters");
    }
}

package dev.atoll.app.offer.filter;

import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.PickItem;
import dev.atoll.api.manifest.FilterArgument;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.app.offer.command.CommandQuestions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Asks the user for a filter's arguments, one after the other. What was answered the last time is proposed.
final class FilterQuestions {
    private final CommandQuestions questions;
    private final Map<String, Map<String, String>> last = new HashMap<>();

    /// @param afterwards gives the keyboard back
    FilterQuestions(Runnable afterwards) {
        questions = new CommandQuestions(afterwards);
    }

    /// The node, to be laid over the window.
    Node node() {
        return questions.node();
    }

    /// Asks for all that a filter asks for.
    ///
    /// @param name the filter's, among all
    /// @param then gets the answers; not run if the user backs out
    void ask(String name, FilterDefinition filter, Consumer<Map<String, String>> then) {
        List<FilterArgument> asked = filter.arguments().stream()
                .filter(argument -> argument.question().isPresent())
                .toList();
        ask(new Round(name, filter.title(), asked, then), 0, Map.of());
    }

    private record Round(String name, String title, List<FilterArgument> asked, Consumer<Map<String, String>> then) {}

    private void ask(Round round, int index, Map<String, String> answers) {
        if (index == round.asked().size()) {
            last.put(round.name(), answers);
            round.then().accept(answers);
            return;
        }
        FilterArgument argument = round.asked().get(index);
        String question = argument.question().orElseThrow();
        String proposal = last.getOrDefault(round.name(), Map.of()).getOrDefault(question, argument.initial());
        Consumer<String> goOn = answer -> {
            Map<String, String> more = new LinkedHashMap<>(answers);
            more.put(question, answer);
            ask(round, index + 1, more);
        };
        switch (argument) {
            case FilterArgument.Chosen chosen -> pick(round.title(), chosen, proposal, goOn);
            case FilterArgument.Typed _ -> type(round.title(), question, proposal, goOn);
            case FilterArgument.Fixed _ -> throw new IllegalStateException("nothing is asked");
        }
    }

    private void pick(String title, FilterArgument.Chosen chosen, String proposal, Consumer<String> goOn) {
        List<PickItem> items = chosen.choices().stream()
                .map(choice -> new PickItem(
                        choice.title(), Optional.empty(), choice.title().equals(proposal)))
                .toList();
        questions.ask(title, new CommandOutcome.AskPick(chosen.asked(), items, false, 0), reply -> {
            if (reply instanceof CommandReply.Picked(var indices)) {
                goOn.accept(chosen.choices().get(indices.getFirst()).title());
            }
        });
    }

    private void type(String title, String question, String proposal, Consumer<String> goOn) {
        var asking = new CommandOutcome.AskText(question, proposal, Optional.empty(), Optional.empty(), 0);
        questions.ask(title, asking, reply -> {
            if (reply instanceof CommandReply.Text(var typed)) {
                goOn.accept(typed);
            }
        });
    }
}

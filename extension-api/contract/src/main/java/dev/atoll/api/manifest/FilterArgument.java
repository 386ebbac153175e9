package dev.atoll.api.manifest;

import java.util.List;
import java.util.Optional;

/// A part of what a filter is told besides the text, as a manifest lists it.
public sealed interface FilterArgument {
    /// What stands for the typed text among what is given.
    String TYPED = "{}";

    /// What the user is asked; nothing if that part is always the same.
    Optional<String> question();

    /// What holds where the user answers nothing; empty if nothing is asked.
    String initial();

    /// The arguments that an answer makes; nothing if there is no such answer.
    Optional<List<String>> given(String answer);

    /// Arguments that are always given.
    ///
    /// @param gives the arguments
    record Fixed(List<String> gives) implements FilterArgument {
        /// Copies the list.
        public Fixed {
            gives = List.copyOf(gives);
        }

        @Override
        public Optional<String> question() {
            return Optional.empty();
        }

        @Override
        public String initial() {
            return "";
        }

        @Override
        public Optional<List<String>> given(String answer) {
            return Optional.of(gives);
        }
    }

    /// Arguments with a text that the user types; none where that is empty.
    ///
    /// @param asked what the user is asked
    /// @param initial what is proposed
    /// @param gives the arguments, with [#TYPED] where the text belongs
    record Typed(String asked, String initial, List<String> gives) implements FilterArgument {
        /// Copies the list.
        public Typed {
            gives = List.copyOf(gives);
        }

        @Override
        public Optional<String> question() {
            return Optional.of(asked);
        }

        @Override
        public Optional<List<String>> given(String answer) {
            return Optional.of(
                    answer.isEmpty()
                            ? List.of()
                            : gives.stream()
                                    .map(each -> each.replace(TYPED, answer))
                                    .toList());
        }
    }

    /// Arguments of which the user chooses.
    ///
    /// @param asked what the user is asked
    /// @param choices at least one, each of its own title; the first is proposed
    record Chosen(String asked, List<Choice> choices) implements FilterArgument {
        /// Copies the list.
        public Chosen {
            choices = List.copyOf(choices);
        }

        @Override
        public Optional<String> question() {
            return Optional.of(asked);
        }

        @Override
        public String initial() {
            return choices.getFirst().title();
        }

        @Override
        public Optional<List<String>> given(String answer) {
            return choices.stream()
                    .filter(choice -> choice.title().equals(answer))
                    .map(Choice::gives)
                    .findFirst();
        }
    }

    /// One of several.
    ///
    /// @param title what people read
    /// @param gives the arguments that it makes
    record Choice(String title, List<String> gives) {
        /// Copies the list.
        public Choice {
            gives = List.copyOf(gives);
        }
    }
}

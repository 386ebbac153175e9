package dev.atoll.host.grammar.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// What one pattern of a query asks beyond the shape of the tree, and what it says of its matches.
///
/// @param conditions all of them must hold
/// @param properties what `#set!` sets
/// @param refuted what `#is-not?` names
/// @param moved by how many lines and columns `#offset!` moves the start and then the end of what is captured; empty if
///     it does not
public record PatternRules(
        List<Condition> conditions, Map<String, String> properties, Set<String> refuted, List<Integer> moved) {
    private static final int CAPTURE = 1;
    private static final int TEXT = 2;
    private static final int STEP = 2;
    private static final int MOVES = 4;
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,6}");

    /// Copies all.
    public PatternRules {
        conditions = List.copyOf(conditions);
        properties = Map.copyOf(properties);
        refuted = Set.copyOf(refuted);
        moved = List.copyOf(moved);
    }

    /// Whether a match meets all conditions.
    public boolean hold(Matches matches, int match) {
        for (var condition : conditions) {
            if (!condition.holds(matches, match)) {
                return false;
            }
        }
        return true;
    }

    /// Reads the rules of one pattern. What is not known is left out, and so are regular expressions that Java does not
    /// take.
    ///
    /// @param steps a kind and a number each: 1 a capture's name, 2 a text, 0 the end of a rule
    /// @param texts the query's texts by number
    /// @param notes told of what was left out, in a sentence
    public static PatternRules of(int[] steps, IntFunction<String> texts, Consumer<String> notes) {
        var reading = new Reading(texts, notes);
        var rule = new ArrayList<Step>();
        for (int i = 0; i + 1 < steps.length; i += STEP) {
            if (steps[i] == CAPTURE || steps[i] == TEXT) {
                rule.add(new Step(steps[i] == CAPTURE, steps[i + 1]));
            } else {
                reading.rule(rule);
                rule.clear();
            }
        }
        return new PatternRules(reading.conditions, reading.properties, reading.refuted, reading.moved);
    }

    private record Step(boolean captures, int number) {}

    private static final class Reading {
        private final IntFunction<String> texts;
        private final Consumer<String> notes;
        private final List<Condition> conditions = new ArrayList<>();
        private final Map<String, String> properties = new HashMap<>();
        private final Set<String> refuted = new HashSet<>();
        private List<Integer> moved = List.of();

        Reading(IntFunction<String> texts, Consumer<String> notes) {
            this.texts = texts;
            this.notes = notes;
        }

        private void rule(List<Step> rule) {
            if (rule.isEmpty() || rule.getFirst().captures()) {
                return;
            }
            var word = texts.apply(rule.getFirst().number());
            boolean all = !word.startsWith("any-") || word.equals("any-of?");
            var rest = List.copyOf(rule.subList(1, rule.size()));
            switch (word) {
                case "eq?", "any-eq?", "not-eq?", "any-not-eq?" -> equal(rest, !word.contains("not-"), all);
                case "match?", "any-match?", "not-match?", "any-not-match?" -> fits(rest, !word.contains("not-"), all);
                case "any-of?", "not-any-of?" -> oneOf(rest, word.equals("any-of?"));
                case "set!" -> set(rest);
                case "offset!" -> move(rest);
                case "is-not?" -> text(rest, 0).ifPresent(refuted::add);
                default -> {
                    // conditions and hints of other editors
                }
            }
        }

        private Optional<String> text(List<Step> rest, int index) {
            return index < rest.size() && !rest.get(index).captures()
                    ? Optional.of(texts.apply(rest.get(index).number()))
                    : Optional.empty();
        }

        private void set(List<Step> rest) {
            text(rest, 0).ifPresent(name -> properties.put(name, text(rest, 1).orElse("")));
        }

        private void move(List<Step> rest) {
            var numbers = rest.stream()
                    .skip(1)
                    .filter(step -> !step.captures())
                    .map(step -> texts.apply(step.number()))
                    .filter(INTEGER.asMatchPredicate())
                    .map(Integer::valueOf)
                    .toList();
            if (numbers.size() == MOVES) {
                moved = numbers;
            }
        }

        private void equal(List<Step> rest, boolean positive, boolean all) {
            if (rest.size() == 2 && rest.getFirst().captures()) {
                int name = rest.getFirst().number();
                conditions.add(
                        rest.get(1).captures()
                                ? new Condition.SameText(name, rest.get(1).number(), positive, all)
                                : new Condition.Text(
                                        name, texts.apply(rest.get(1).number()), positive, all));
            }
        }

        private void fits(List<Step> rest, boolean positive, boolean all) {
            var source = text(rest, 1);
            if (source.isEmpty() || !rest.getFirst().captures()) {
                return;
            }
            try {
                conditions.add(
                        new Condition.Fits(rest.getFirst().number(), Pattern.compile(source.get()), positive, all));
            } catch (PatternSyntaxException e) {
                notes.accept("The regular expression " + source.get() + " is not understood here.");
            }
        }

        private void oneOf(List<Step> rest, boolean positive) {
            if (!rest.isEmpty() && rest.getFirst().captures()) {
                var allowed = rest.stream()
                        .skip(1)
                        .filter(step -> !step.captures())
                        .map(step -> texts.apply(step.number()))
                        .collect(Collectors.toSet());
                conditions.add(new Condition.OneOf(rest.getFirst().number(), allowed, positive));
            }
        }
    }
}

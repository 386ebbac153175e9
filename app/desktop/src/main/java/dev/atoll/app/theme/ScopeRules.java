package dev.atoll.app.theme;

import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rules for scopes as TextMate has them: `comment`, `string.quoted`, `markup.heading entity.name`. Of those that fit,
/// the one with the most special scope holds, then the one with the most special scopes around it, then the last one;
/// each for colour and face by itself.
final class ScopeRules {
    private static final int MOST = 20_000;

    private static final Comparator<Rule> SPECIAL = Comparator.<Rule>comparingInt(
                    rule -> segments(rule.path().getLast()))
            .thenComparing(ScopeRules::byParents)
            .thenComparingInt(Rule::index);

    private final List<Rule> rules = new ArrayList<>();

    /// One rule.
    ///
    /// @param path scopes from the outside in
    /// @param colour as it is written; nothing if the rule says none
    /// @param face likewise
    private record Rule(List<String> path, Optional<String> colour, Optional<String> face, int index) {}

    /// Adds what is said of a list of selectors. Rules added later hold over equal ones.
    ///
    /// @throws UnreadableThemeException if there are too many
    void add(String selectors, Optional<String> colour, Optional<String> face) {
        for (String selector : selectors.split(",", -1)) {
            List<String> path = path(selector);
            if (!path.isEmpty()) {
                rules.add(new Rule(path, colour, face, rules.size()));
            }
        }
        if (rules.size() > MOST) {
            throw new UnreadableThemeException(Words.of("theme.the-theme-has-more-than", MOST));
        }
    }

    // what a selector leaves out, behind a minus sign, is not looked at, nor is whether a parent is the next one
    private static List<String> path(String selector) {
        List<String> path = new ArrayList<>();
        for (String word : selector.strip().split("\\s+", -1)) {
            if (word.startsWith("-")) {
                break;
            }
            if (!word.isEmpty() && !word.equals(">")) {
                path.add(word);
            }
        }
        return path;
    }

    /// The colour of a scope inside of others.
    ///
    /// @param stack scopes from the outside in
    Optional<String> colour(List<String> stack) {
        return rules.stream()
                .filter(rule -> rule.colour().isPresent() && fits(rule.path(), stack))
                .max(SPECIAL)
                .flatMap(Rule::colour);
    }

    /// The face of a scope inside of others.
    Optional<String> face(List<String> stack) {
        return rules.stream()
                .filter(rule -> rule.face().isPresent() && fits(rule.path(), stack))
                .max(SPECIAL)
                .flatMap(Rule::face);
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    private static boolean fits(List<String> path, List<String> stack) {
        int at = stack.size() - 1;
        if (!begins(stack.get(at), path.getLast())) {
            return false;
        }
        for (String parent : path.subList(0, path.size() - 1).reversed()) {
            do {
                at--;
            } while (at >= 0 && !begins(stack.get(at), parent));
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String scope, String with) {
        return scope.equals(with) || scope.startsWith(with + ".");
    }

    private static int byParents(Rule one, Rule other) {
        List<String> first = one.path().reversed();
        List<String> second = other.path().reversed();
        for (int i = 1; i < Math.min(first.size(), second.size()); i++) {
            int compared = Integer.compare(segments(first.get(i)), segments(second.get(i)));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private static int segments(String scope) {
        return (int) Arrays.stream(scope.split("\\.")).count();
    }
}

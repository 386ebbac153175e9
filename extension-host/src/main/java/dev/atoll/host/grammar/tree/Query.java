package dev.atoll.host.grammar.tree;

import dev.atoll.api.failure.BadAnswer;
import dev.atoll.host.grammar.query.Matches;
import dev.atoll.host.grammar.query.PatternRules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A query of one grammar, compiled.
///
/// @param address where it lies in the guest
/// @param names what its captures are called, by number
/// @param patterns the rules of its patterns, by number
public record Query(int address, List<String> names, List<PatternRules> patterns) {
    private static final int MOST = 20_000;

    /// Reads what is to be known of a compiled query.
    ///
    /// @param notes told of what is left out, in a sentence
    static Query at(int address, TreeSitter treeSitter, Consumer<String> notes) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count(treeSitter, "ts_query_capture_count", address); i++) {
            names.add(treeSitter.text("ts_query_capture_name_for_id", address, i));
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < count(treeSitter, "ts_query_string_count", address); i++) {
            texts.add(treeSitter.text("ts_query_string_value_for_id", address, i));
        }
        var patterns = new ArrayList<PatternRules>();
        for (int i = 0; i < count(treeSitter, "ts_query_pattern_count", address); i++) {
            patterns.add(PatternRules.of(treeSitter.predicates(address, i), number -> known(texts, number), notes));
        }
        return new Query(address, List.copyOf(names), List.copyOf(patterns));
    }

    private static int count(TreeSitter treeSitter, String function, int address) {
        int count = treeSitter.call(function, address);
        if (count < 0 || count > MOST) {
            throw new BadAnswer("Its query has " + Integer.toUnsignedString(count) + " parts.");
        }
        return count;
    }

    private static String known(List<String> texts, int number) {
        if (number < 0 || number >= texts.size()) {
            throw new BadAnswer("Its query has a text that it does not have.");
        }
        return texts.get(number);
    }

    /// The matches in some lines of a tree; conditions are not looked at yet.
    ///
    /// @param endRow behind the last line; 0 for all lines
    public Matches in(TreeSitter treeSitter, int tree, SourceText text, int startRow, int endRow) {
        return matches(treeSitter.matches(address, tree, startRow, endRow), text);
    }

    /// Its matches from their numbers.
    public Matches matches(int[] words, SourceText text) {
        return Matches.of(words, text.all(), patterns.size(), names.size());
    }

    /// Whether a match meets its pattern's conditions.
    public boolean holds(Matches matches, int match) {
        return patterns.get(matches.pattern(match)).hold(matches, match);
    }
}

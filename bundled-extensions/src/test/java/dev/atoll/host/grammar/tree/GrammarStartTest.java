package dev.atoll.host.grammar.tree;

import dev.atoll.host.engine.CodeStore;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// What an instance that begins where an earlier one was has in common with that one.
final class GrammarStartTest {
    private static final String TEXT = "class Tides { int high(int hours) { return hours; } } // the moon";

    /// A store in memory that counts.
    private static final class CountingStore implements CodeStore {
        final Map<String, byte[]> entries = new HashMap<>();
        int writes;

        @Override
        public Optional<byte[]> read(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        @Override
        public void write(String key, byte[] content) {
            writes++;
            entries.put(key, content);
        }
    }

    private static String described(Grammar grammar) {
        var text = grammar.text(TEXT);
        grammar.parse(text, () -> false);
        var result = new StringBuilder(new TreeText(grammar.treeSitter(), "java").digest(text.tree()));
        for (var kind : QueryKind.values()) {
            grammar.query(kind).ifPresent(query -> {
                var matches = query.in(grammar.treeSitter(), text.tree(), text.text(), 0, 0);
                for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
                    result.append('\n').append(kind).append(' ').append(matches.pattern(match));
                    for (int i = 0; i < matches.captures(match); i++) {
                        result.append(' ')
                                .append(query.names().get(matches.name(match, i)))
                                .append(' ')
                                .append(matches.text(match, i));
                    }
                }
            });
        }
        return result.toString();
    }

    @Test
    void anInstanceThatBeginsWhereAnEarlierOneWasAnswersTheSame() {
        var store = new CountingStore();
        var java = new PackedGrammar("java");
        String first;
        try (var grammar = java.start(store)) {
            first = described(grammar);
        }
        assertThat(store.writes).as("the code and the image").isEqualTo(2);
        assertThat(first).contains("HIGHLIGHTS", "TAGS", "LOCALS", "the moon");

        try (var grammar = java.start(store)) {
            assertThat(described(grammar)).isEqualTo(first);
            assertThat(described(grammar)).as("asked once more").isEqualTo(first);
        }
        assertThat(store.writes).isEqualTo(2);
    }

    @Test
    void whatWasTamperedWithIsMadeAnew() {
        var store = new CountingStore();
        var json = new PackedGrammar("json");
        json.start(store).close();
        store.entries.replaceAll((_, entry) -> {
            var changed = entry.clone();
            changed[changed.length / 2] ^= 1;
            return changed;
        });

        try (var grammar = json.start(store)) {
            assertThat(grammar.query(QueryKind.HIGHLIGHTS)).isPresent();
        }
        assertThat(store.writes).isEqualTo(4);
    }
}

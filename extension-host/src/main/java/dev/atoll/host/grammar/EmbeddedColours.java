package dev.atoll.host.grammar;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.grammar.colour.Embedded;
import dev.atoll.host.grammar.colour.Paint;
import dev.atoll.host.grammar.session.GrammarDesk;
import dev.atoll.host.grammar.session.Grammars;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Colours by an extension that leaves stretches of its text to other languages, by the scope `embedded.NAME`: those
/// are
/// coloured by the grammars that other languages know by these names.
///
/// @param base colours the text itself
/// @param grammars colour the rest
/// @param texts the text of a revision, if it is still at hand
public record EmbeddedColours(
        HighlightProvider base, Grammars grammars, Function<Revision, Optional<TextSnapshot>> texts)
        implements HighlightProvider {
    private static final String EMBEDDED = "embedded.";
    private static final String UNKNOWN = "markup.raw";
    private static final int STRIDE = 3;

    /// What asks a provider and fills in the rest. A grammar's provider does so by itself.
    ///
    /// @param texts the text of a revision, if it is still at hand
    public static HighlightProvider over(
            HighlightProvider base, Grammars grammars, Function<Revision, Optional<TextSnapshot>> texts) {
        return base instanceof Painting ? base : new EmbeddedColours(base, grammars, texts);
    }

    @Override
    public ExtensionId extension() {
        return base.extension();
    }

    @Override
    public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
        var text = texts.apply(revision);
        return GrammarDesk.following(base.highlight(revision, visible), answer -> {
            var tokens = answer.tokens();
            if (IntStream.range(0, tokens.size()).noneMatch(i -> tokens.scope(i).startsWith(EMBEDDED))) {
                return CompletableFuture.completedFuture(answer);
            }
            var all = text.map(snapshot -> snapshot.text(0, snapshot.length())).orElse("");
            var known = new HashMap<String, Boolean>();
            Predicate<String> filled = scope -> !all.isEmpty() && known.computeIfAbsent(scope, this::isFilled);
            var layer = new Fillings.Layer(without(tokens, filled), all, embedded(tokens, filled, all));
            var fillings = new Fillings(grammars);
            return fillings.filled(
                            layer, visible, "document " + revision.document().value())
                    .thenApply(whole -> new Highlights(
                            answer.covered(),
                            inside(whole.tokens(), visible),
                            fillings.languages(layer.embedded(), answer.covered())));
        });
    }

    private boolean isFilled(String scope) {
        return scope.startsWith(EMBEDDED)
                && grammars.named(scope.substring(EMBEDDED.length())).isPresent();
    }

    /// The tokens without those that are filled; others in languages that nobody knows look like any code.
    private static Tokens without(Tokens tokens, Predicate<String> filled) {
        var palette = new Paint.Palette();
        int[] words = IntStream.range(0, tokens.size())
                .filter(i -> !filled.test(tokens.scope(i)))
                .flatMap(i -> IntStream.of(
                        tokens.start(i),
                        tokens.end(i) - tokens.start(i),
                        palette.number(tokens.scope(i).startsWith(EMBEDDED) ? UNKNOWN : tokens.scope(i))))
                .toArray();
        return Tokens.of(words, palette.scopes());
    }

    /// The stretches that are filled; those of one language are one text as long as no line break lies between them.
    private static List<Embedded> embedded(Tokens tokens, Predicate<String> filled, String text) {
        var result = new ArrayList<Embedded>();
        var ranges = new ArrayList<int[]>();
        var language = "";
        for (int i = 0; i < tokens.size(); i++) {
            var scope = tokens.scope(i);
            if (!filled.test(scope)) {
                continue;
            }
            boolean goesOn = scope.equals(language) && !breaks(text, ranges.getLast()[1], tokens.start(i));
            if (!goesOn && !ranges.isEmpty()) {
                result.add(new Embedded(language.substring(EMBEDDED.length()), ranges));
                ranges.clear();
            }
            language = scope;
            if (goesOn && ranges.getLast()[1] == tokens.start(i)) {
                ranges.getLast()[1] = tokens.end(i);
            } else {
                ranges.add(new int[] {tokens.start(i), tokens.end(i)});
            }
        }
        if (!ranges.isEmpty()) {
            result.add(new Embedded(language.substring(EMBEDDED.length()), ranges));
        }
        return result;
    }

    private static boolean breaks(String text, int from, int to) {
        int next = text.indexOf('\n', from);
        return next >= 0 && next < to;
    }

    private static Tokens inside(Tokens tokens, Span visible) {
        var palette = new Paint.Palette();
        int[] words = new int[tokens.size() * STRIDE];
        int size = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = Math.max(tokens.start(i), visible.start());
            int end = Math.min(tokens.end(i), visible.end());
            if (start < end) {
                words[size++] = start;
                words[size++] = end - start;
                words[size++] = palette.number(tokens.scope(i));
            }
        }
        return Tokens.of(Arrays.copyOf(words, size), palette.scopes());
    }
}

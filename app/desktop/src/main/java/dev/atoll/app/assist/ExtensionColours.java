package dev.atoll.app.assist;

import dev.atoll.api.document.Span;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.PassingText;
import dev.atoll.app.markdown.CodeColours;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The colours of code from the extensions that colour files of its language: the code is a document for a moment.
final class ExtensionColours implements CodeColours {
    private static final int LONGEST = 8_000;

    private final Bench bench;

    ExtensionColours(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void find(String language, String code, Consumer<List<Range<String>>> then) {
        String id = bench.host().language(language).isPresent()
                ? language
                : bench.host().languageOf("code." + language, "").orElse("");
        if (!id.isEmpty() && code.length() <= LONGEST) {
            PassingText.open(bench.host(), id, Text.of(code)).ifPresent(text -> find(text, code.length(), then));
        }
    }

    private void find(PassingText text, int length, Consumer<List<Range<String>>> then) {
        CompletableFuture<?> _ = text.colours(new Span(0, length)).handle((found, failure) -> {
            bench.ui().execute(() -> {
                text.close();
                if (failure == null) {
                    then.accept(found);
                }
            });
            return null;
        });
    }
}

package dev.atoll.app.assist;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.markdown.CodeColours;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;
import dev.atoll.host.OpenDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The colours of code from the extensions that colour files of its language: the code is a document for a moment.
final class ExtensionColours implements CodeColours {
    private static final int LONGEST = 8_000;
    /// Ids of these documents count down, those of files count up.
    private int lastId;

    private final Bench bench;

    ExtensionColours(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void find(String language, String code, Consumer<List<Range<String>>> then) {
        String id = bench.host().language(language).isPresent()
                ? language
                : bench.host().languageOf("code." + language, "").orElse("");
        if (id.isEmpty() || code.length() > LONGEST) {
            return;
        }
        DocumentId document = new DocumentId(--lastId);
        ProjectedText text = new ProjectedText(Text.of(code));
        OpenDocument open =
                bench.host().open(new DocumentInfo(document, 0, id, "code." + id, code.length()), text);
        List<HighlightProvider> providers = open.providers(HighlightProvider.class);
        if (providers.isEmpty()) {
            open.close();
            return;
        }
        CompletableFuture<Highlights> answer =
                providers.getFirst().highlight(new Revision(document, 0), new Span(0, code.length()));
        CompletableFuture<?> _ = answer.handle((found, failure) -> {
            bench.ui().execute(() -> {
                open.close();
                if (failure == null) {
                    then.accept(ranges(found.tokens()));
                }
            });
            return null;
        });
    }

    private static List<Range<String>> ranges(Tokens tokens) {
        List<Range<String>> ranges = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            ranges.add(new Range<>(tokens.start(i), tokens.end(i), tokens.scope(i)));
        }
        return ranges;
    }
}

package dev.atoll.app.feature;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.OpenDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// A text that is in no tab and never changes, told to extensions for its colours: code inside of a page, say, or what
/// is printed.
public final class PassingText implements Subscription {
    /// Ids of these documents count down, those of files count up.
    private static final AtomicInteger LAST_ID = new AtomicInteger();

    private final OpenDocument open;
    private final HighlightProvider provider;
    private final Revision revision;

    private PassingText(OpenDocument open, HighlightProvider provider, DocumentId id) {
        this.open = open;
        this.provider = provider;
        revision = new Revision(id, 0);
    }

    /// Tells of a text.
    ///
    /// @param language the id of its language
    /// @return nothing if nobody knows the colours of the language
    public static Optional<PassingText> open(ExtensionHost host, String language, Text text) {
        DocumentId id = new DocumentId(LAST_ID.decrementAndGet());
        OpenDocument open = tell(host, id, new Told(language, "code." + language, text));
        Optional<HighlightProvider> provider =
                open.providers(HighlightProvider.class).stream().findFirst();
        if (provider.isEmpty()) {
            open.close();
        }
        return provider.map(colours -> new PassingText(open, colours, id));
    }

    /// Tells of a text that extensions may need for what they say of others, and asks nothing about it.
    ///
    /// @param language the id of its language
    /// @param path what they learn as its path, one that no file has
    public static OpenDocument tell(ExtensionHost host, String language, String path, Text text) {
        return tell(host, new DocumentId(LAST_ID.decrementAndGet()), new Told(language, path, text));
    }

    private static OpenDocument tell(ExtensionHost host, DocumentId id, Told told) {
        DocumentInfo info = new DocumentInfo(
                id, 0, told.language(), told.path(), told.text().length());
        return host.open(info, new ProjectedText(told.text()));
    }

    private record Told(String language, String path, Text text) {}

    /// The scopes of a stretch, such as `string.escape`, sorted and without overlaps. Completes on any thread, and
    /// exceptionally if the extension gives no answer.
    public CompletableFuture<List<Range<String>>> colours(Span stretch) {
        return colours(stretch, List.of());
    }

    private CompletableFuture<List<Range<String>>> colours(Span stretch, List<Range<String>> before) {
        return provider.highlight(revision, stretch).thenCompose(found -> {
            List<Range<String>> known = new ArrayList<>(before);
            known.addAll(ranges(found.tokens()));
            Span rest = rest(stretch, found);
            return rest.start() < rest.end()
                    ? colours(rest, known)
                    : CompletableFuture.completedFuture(List.copyOf(known));
        });
    }

    /// What an answer in part has left out behind its end.
    private static Span rest(Span stretch, Highlights found) {
        int end = found.covered().end();
        return end > stretch.start() && end < stretch.end()
                ? new Span(end, stretch.end())
                : new Span(stretch.end(), stretch.end());
    }

    private static List<Range<String>> ranges(Tokens tokens) {
        List<Range<String>> ranges = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            ranges.add(new Range<>(tokens.start(i), tokens.end(i), tokens.scope(i)));
        }
        return ranges;
    }

    /// Extensions forget the text.
    @Override
    public void close() {
        open.close();
    }
}

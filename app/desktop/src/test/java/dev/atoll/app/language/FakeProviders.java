package dev.atoll.app.language;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.OpenDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A document whose extensions answer when the test says so.
final class FakeProviders implements OpenDocument {
    final List<Provider> providers = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    /// A question that waits for the test.
    record Asked<A>(Revision revision, Span span, CompletableFuture<A> answer) {}

    Colours colours(String extension) {
        var colours = new Colours(new ExtensionId(extension), new ArrayList<>());
        providers.add(colours);
        return colours;
    }

    Problems problems(String extension) {
        var problems = new Problems(new ExtensionId(extension), new ArrayList<>());
        providers.add(problems);
        return problems;
    }

    record Colours(ExtensionId extension, List<Asked<Highlights>> asked) implements HighlightProvider {
        @Override
        public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
            var answer = new CompletableFuture<Highlights>();
            asked.add(new Asked<>(revision, visible, answer));
            return answer;
        }
    }

    record Problems(ExtensionId extension, List<Asked<List<Diagnostic>>> asked) implements DiagnosticProvider {
        @Override
        public CompletableFuture<List<Diagnostic>> diagnose(Revision revision) {
            var answer = new CompletableFuture<List<Diagnostic>>();
            asked.add(new Asked<>(revision, new Span(0, 0), answer));
            return answer;
        }
    }

    @Override
    public void change(int version, List<TextEdit> edits, TextSnapshot after) {
        told.add(version + ":" + after.text(0, after.length()));
    }

    @Override
    public <P extends Provider> List<P> providers(Class<P> kind) {
        return providers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void close() {
        told.add("closed");
    }
}

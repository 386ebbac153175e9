package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// An instance that keeps its own copies of the documents, as a guest does, and insists on the contract.
final class FakeSession implements Session {
    final Map<Integer, String> texts = new HashMap<>();
    final Map<Integer, Integer> versions = new HashMap<>();
    final SessionContext context;
    final Thread thread = Thread.currentThread();
    int changes;
    boolean broken;
    boolean dismissed;
    volatile Runnable whileTold = () -> {};
    volatile boolean closed;

    FakeSession(SessionContext context) {
        this.context = context;
    }

    private void check() {
        assertThat(broken).as("a broken instance is called").isFalse();
        assertThat(Thread.currentThread()).isSameAs(thread);
    }

    String text(int document) {
        return Objects.requireNonNull(texts.get(document), "not told of the document");
    }

    int version(int document) {
        return Objects.requireNonNull(versions.get(document), "not told of the document");
    }

    @Override
    public void didOpen(DocumentInfo info, String text) {
        check();
        assertThat(texts).doesNotContainKey(info.id().value());
        assertThat(info.length()).isEqualTo(text.length());
        whileTold.run();
        texts.put(info.id().value(), text);
        versions.put(info.id().value(), info.version());
    }

    @Override
    public void didChange(DocumentId document, int version, List<TextEdit> edits) {
        check();
        changes++;
        whileTold.run();
        assertThat(version).isGreaterThan(versions.getOrDefault(document.value(), Integer.MAX_VALUE));
        texts.put(document.value(), Edits.apply(text(document.value()), edits));
        versions.put(document.value(), version);
    }

    @Override
    public void didClose(DocumentId document) {
        check();
        assertThat(texts.remove(document.value())).isNotNull();
    }

    @Override
    public void deactivate() {
        check();
        dismissed = true;
    }

    @Override
    public void close() {
        assertThat(closed).as("closed twice").isFalse();
        closed = true;
    }

    @Override
    public boolean broken() {
        return broken;
    }
}

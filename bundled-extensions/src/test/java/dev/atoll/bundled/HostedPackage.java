package dev.atoll.bundled;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.OpenDocument;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/// Bundled packages, mostly one, in the host that the editor uses, with one document open at a time.
final class HostedPackage implements AutoCloseable {
    static final Path PACKAGES = Path.of("target", "classes", "dev", "atoll", "bundled");

    private final ExtensionHost host;
    private int documents;
    private String text = "";

    HostedPackage(String name, Path folder, EditorParts editor) {
        this(List.of(name), folder, editor);
    }

    HostedPackage(List<String> names, Path folder, EditorParts editor) {
        this(names, folder, options -> options.withEditor(editor));
    }

    HostedPackage(List<String> names, Path folder, UnaryOperator<HostOptions> options) {
        host = ExtensionHost.start(options.apply(HostOptions.in(folder.resolve("cache"), folder.resolve("data")))
                .withBundled(names.stream()
                        .map(name -> PACKAGES.resolve(name).toUri())
                        .toList()));
        assertThat(host.problems()).isEmpty();
    }

    /// Loads a package as one of the user's, which were granted nothing.
    void load(String name) {
        assertThat(host.load(PACKAGES.resolve(name))).isInstanceOf(LoadResult.Loaded.class);
    }

    OpenDocument open(String path, String language, String content) {
        text = content;
        var info = new DocumentInfo(new DocumentId(++documents), 1, language, path, content.length());
        return host.open(info, snapshot(content));
    }

    Revision revision(int version) {
        return new Revision(new DocumentId(documents), version);
    }

    /// The text after edits.
    String after(List<TextEdit> edits) {
        var result = new StringBuilder(text);
        for (var edit : edits.reversed()) {
            result.replace(edit.span().start(), edit.span().end(), edit.text());
        }
        return result.toString();
    }

    /// What all instances take.
    long memoryBytes() {
        return host.guestMemoryBytes();
    }

    <P extends Provider> P ofAll(Class<P> kind) {
        return only(host.providers(kind));
    }

    <P extends Provider> List<P> all(Class<P> kind) {
        return host.providers(kind);
    }

    /// What colours a place; empty if nothing does.
    static String scopeAt(Highlights highlights, int offset) {
        var tokens = highlights.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.start(i) <= offset && offset < tokens.end(i)) {
                return tokens.scope(i);
            }
        }
        return "";
    }

    static <P extends Provider> P of(OpenDocument document, Class<P> kind) {
        return only(document.providers(kind));
    }

    private static <P> P only(List<P> providers) {
        assertThat(providers).hasSize(1);
        return providers.getFirst();
    }

    static TextSnapshot snapshot(String text) {
        return new TextSnapshot() {
            @Override
            public int length() {
                return text.length();
            }

            @Override
            public String text(int start, int end) {
                return text.substring(start, end);
            }
        };
    }

    @Override
    public void close() {
        host.close();
    }
}

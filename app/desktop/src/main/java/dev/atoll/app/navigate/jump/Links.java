package dev.atoll.app.navigate.jump;

import dev.atoll.api.feature.DocumentLink;
import dev.atoll.api.feature.LinkTarget;
import dev.atoll.api.provider.LinkProvider;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.core.text.Text;

import java.util.List;
import java.util.Optional;

/// The links in one file, asked for when somebody looks for them and kept until its text changes.
final class Links {
    private final Bench bench;
    private final OpenFile file;
    private final Gathering<DocumentLink> asking;
    private Optional<Text> known = Optional.empty();
    private List<DocumentLink> links = List.of();

    Links(Bench bench, OpenFile file) {
        this.bench = bench;
        this.file = file;
        asking = new Gathering<>(bench.ui());
    }

    /// Asks, if the text has changed since the last time.
    ///
    /// @param arrived called when the links of the present text are known; at once if they are
    void ask(Runnable arrived) {
        Text text = file.document().state().text();
        if (known.filter(text::contentEquals).isPresent()) {
            arrived.run();
            return;
        }
        file.language().ifPresent(language -> {
            known = Optional.of(text);
            links = List.of();
            asking.ask(
                    language.providers(LinkProvider.class), provider -> provider.links(language.revision()), found -> {
                        links = found.found();
                        if (file.document().state().text().contentEquals(text)) {
                            arrived.run();
                        } else {
                            forget();
                        }
                    });
        });
    }

    /// Asks anew the next time.
    void forget() {
        known = Optional.empty();
        links = List.of();
    }

    /// The links of the present text, as far as they are known.
    List<DocumentLink> present() {
        return known.filter(file.document().state().text()::contentEquals).isPresent() ? links : List.of();
    }

    /// The link around an offset.
    Optional<DocumentLink> at(int offset) {
        return present().stream()
                .filter(link ->
                        link.span().start() <= offset && offset <= link.span().end())
                .findFirst();
    }

    /// Opens what a link leads to: a document in a tab, an address after a question.
    void open(DocumentLink link) {
        switch (link.target()) {
            case LinkTarget.Address(String address) -> bench.browse(address);
            case LinkTarget.Document(var document) -> bench.go(Definitions.top(document));
        }
    }

    boolean idle() {
        return asking.idle();
    }

    void close() {
        asking.close();
    }
}

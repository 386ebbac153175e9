package dev.atoll.app.extensions;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.pick.PartButtons;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.InstalledExtension;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is known of one extension, and what can be done to it.
///
/// Belongs to the UI thread.
final class DetailView {
    private final Shelf shelf;
    private final MarkdownView markdown;
    private final Consumer<ExtensionId> author;
    private final VBox node = new VBox(12);
    private final ScrollPane scroll = new ScrollPane();
    private Side side = Side.ABOUT;
    private Optional<ExtensionId> last = Optional.empty();

    /// Its sides, one of which is shown.
    private enum Side {
        ABOUT(Words.of("extensions.about")),
        GRANTS(Words.of("extensions.what-it-may-do")),
        WORK(Words.of("extensions.work")),
        VERSIONS(Words.of("extensions.versions"));

        private final String title;

        Side(String title) {
            this.title = title;
        }
    }

    /// What is shown of an extension.
    ///
    /// @param entry which
    /// @param detail what was read of it
    /// @param folder the open folder
    /// @param offHere whether it is off in that folder
    record Shown(Entry entry, Detail detail, Optional<Path> folder, boolean offHere) {}

    /// @param author opens the author's panel for an extension
    DetailView(Shelf shelf, MarkdownView markdown, Consumer<ExtensionId> author) {
        this.author = author;
        this.shelf = shelf;
        this.markdown = markdown;
        node.getStyleClass().add("extension-detail");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "panel-text");
    }

    Node node() {
        return node;
    }

    /// Shows an extension; the same side of it as before. What has the keyboard keeps it.
    void show(Shown shown) {
        Entry entry = shown.entry();
        boolean same = last.equals(Optional.of(entry.id()));
        double scrolled = scroll.getVvalue();
        Optional<String> focused =
                labels().filter(Node::isFocused).map(Labeled::getText).findFirst();
        last = Optional.of(entry.id());
        node.getChildren().setAll(title(entry), deeds(shown));
        problems(entry).forEach(node.getChildren()::add);
        node.getChildren().addAll(sides(shown), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(shown);
        if (same && node.getScene() != null) {
            node.applyCss();
            node.layout();
            scroll.setVvalue(scrolled);
            focused.ifPresent(this::focusAgain);
        }
    }

    private Stream<Labeled> labels() {
        return node.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast);
    }

    /// A button may say the contrary now, and then the first one is next to where it was.
    private void focusAgain(String words) {
        labels().filter(Node::isFocusTraversable)
                .filter(label -> words.equals(label.getText()))
                .findFirst()
                .or(() -> labels().filter(Node::isFocusTraversable).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private static Node title(Entry entry) {
        HBox line = new HBox(8, Texts.title(entry.name()), Texts.muted(entry.version()));
        line.getStyleClass().add("row");
        String about = Stream.of(
                        entry.id().value(),
                        EntryWords.origin(entry),
                        entry.manifest()
                                .map(manifest -> manifest.about().license())
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return new VBox(4, line, Texts.muted(about), Texts.plain(entry.description()));
    }

    private static Stream<Node> problems(Entry entry) {
        Stream<String> status = entry.loaded().stream()
                .map(ExtensionHandle::status)
                .filter(now -> !(now instanceof ExtensionStatus.Idle
                        || now instanceof ExtensionStatus.Ready
                        || now instanceof ExtensionStatus.Off))
                .map(EntryWords::status);
        Stream<String> problems = entry.installed().stream()
                .flatMap(installed -> installed.problems().stream())
                .map(Problem::sentence);
        Stream<String> update = entry.update().stream()
                .map(one -> EntryWords.update(one, Instant.now()))
                .filter(words -> !words.isEmpty());
        return Stream.of(problems, status, update).flatMap(words -> words).map(Texts::banner);
    }

    private Node deeds(Shown shown) {
        Entry entry = shown.entry();
        FlowPane line = new FlowPane(8, 8);
        if (!entry.here()) {
            line.getChildren().add(deed(Words.of("extensions.install"), () -> shelf.get(entry.id(), Optional.empty())));
            return line;
        }
        if (entry.hasUpdate()) {
            entry.update()
                    .flatMap(
                            update -> update.later().map(held -> held.release()).or(update::now))
                    .ifPresent(release -> line.getChildren()
                            .add(deed(
                                    Words.of("extensions.update-to", release.version()),
                                    () -> shelf.get(entry.id(), Optional.of(release.version())))));
        }
        line.getChildren().addAll(switches(shown).toList());
        entry.installed()
                .ifPresent(installed ->
                        line.getChildren().addAll(keeping(entry, installed).toList()));
        return line;
    }

    private Stream<Node> switches(Shown shown) {
        Entry entry = shown.entry();
        boolean on = entry.installed().map(InstalledExtension::enabled).orElse(true)
                && entry.loaded()
                        .filter(handle -> shown.offHere()
                                || !(handle.status() instanceof ExtensionStatus.Off
                                        || handle.status() instanceof ExtensionStatus.Disabled))
                        .isPresent();
        Node everywhere = on
                ? deed(Words.of("extensions.disable"), () -> shelf.turn(entry, false))
                : deed(Words.of("extensions.enable"), () -> shelf.turn(entry, true));
        Stream<Node> here = shown.folder().isEmpty() || !on
                ? Stream.of()
                : Stream.of(
                        shown.offHere()
                                ? deed(Words.of("extensions.enable-in-this-folder"), () -> shelf.turnHere(entry, true))
                                : deed(
                                        Words.of("extensions.disable-in-this-folder"),
                                        () -> shelf.turnHere(entry, false)));
        Stream<Node> restart = entry.loaded().stream()
                .filter(handle -> handle.status() instanceof ExtensionStatus.Failed)
                .map(handle -> deed(Words.of("extensions.try-again"), handle::restart));
        return Stream.of(Stream.of(everywhere), here, restart).flatMap(nodes -> nodes);
    }

    private Stream<Node> keeping(Entry entry, InstalledExtension installed) {
        Stream<Node> back = installed.previous().stream()
                .map(version -> deed(Words.of("extensions.go-back-to", version.number()), () -> shelf.rollBack(entry)));
        Stream<Node> pin = Stream.of(
                installed.pinned()
                        ? deed(Words.of("extensions.unpin"), () -> shelf.pin(entry, false))
                        : deed(Words.of("extensions.pin-to-this-version"), () -> shelf.pin(entry, true)));
        Stream<Node> remove = Stream.of(deed(Words.of("extensions.uninstall"), () -> shelf.remove(entry)));
        return Stream.of(back, pin, remove).flatMap(nodes -> nodes);
    }

    private static Button deed(String words, Runnable effect) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private Node sides(Shown shown) {
        boolean here = shown.entry().here();
        if (!here && (side == Side.GRANTS || side == Side.WORK)) {
            side = Side.ABOUT;
        }
        PartButtons<Side> buttons = new PartButtons<>(side, chosen -> {
            side = chosen;
            fill(shown);
        });
        for (Side one : Side.values()) {
            if (here || one == Side.VERSIONS || one == Side.ABOUT) {
                buttons.add(one, one.title);
            }
        }
        return buttons.node();
    }

    private void fill(Shown shown) {
        Node content = switch (side) {
            case ABOUT -> about(shown);
            case GRANTS -> new GrantsView(shelf).of(shown.entry(), shown.detail());
            case WORK -> WorkView.of(shown.entry(), author);
            case VERSIONS -> new VersionsView(shelf).of(shown.entry(), shown.detail());
        };
        scroll.setContent(content);
    }

    private Node about(Shown shown) {
        VBox box = new VBox(8);
        box.getStyleClass().add("detail-page");
        shown.entry().manifest().stream()
                .flatMap(manifest -> EntryWords.facts(manifest).stream())
                .map(Texts::muted)
                .forEach(box.getChildren()::add);
        box.getChildren()
                .add(shown.detail()
                        .readme()
                        .<Node>map(markdown::render)
                        .orElseGet(() -> Texts.muted(
                                shown.entry().here()
                                        ? Words.of("extensions.its-author-wrote-no-readme")
                                        : Words.of("extensions.its-readme-can-be-read"))));
        return box;
    }
}

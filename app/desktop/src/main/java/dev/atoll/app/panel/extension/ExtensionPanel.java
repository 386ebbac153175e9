package dev.atoll.app.panel.extension;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.feature.FieldValue;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.feature.PanelRow;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.offer.command.ExtensionCommands;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One panel of an extension: asked for when it is shown, when the extension says so, and after what the user does in
/// it.
/// What is shown stays until something newer comes.
final class ExtensionPanel {
    private final Bench bench;
    private final ExtensionCommands commands;
    private final MarkdownView markdown;
    private final PanelProvider provider;
    private final PanelDefinition definition;
    private final LatestOnly answers;
    private final RowsView rows;
    private final FormView form;
    private final Label words = new Label(Words.of("panel.extension.loading"));
    private final VBox state = new VBox(8, words);
    private final ScrollPane text = new ScrollPane();
    private final StackPane node = new StackPane();
    private boolean wantsFocus;

    ExtensionPanel(
            Bench bench,
            ExtensionCommands commands,
            MarkdownView markdown,
            PanelProvider provider,
            PanelDefinition definition) {
        this.bench = bench;
        this.commands = commands;
        this.markdown = markdown;
        this.provider = provider;
        this.definition = definition;
        answers = new LatestOnly(bench.ui());
        rows = new RowsView(definition.title(), this::activate);
        form = new FormView(values -> submit(values));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        state.getStyleClass().add("panel-state");
        text.setFitToWidth(true);
        text.getStyleClass().addAll("edge-to-edge", "panel-text");
        node.getStyleClass().addAll("panel", "extension-panel");
        node.getChildren().setAll(state);
        Keyboard.onEscape(node, bench::focusText);
    }

    Node node() {
        return node;
    }

    ExtensionId extension() {
        return provider.extension();
    }

    PanelDefinition definition() {
        return definition;
    }

    boolean settled() {
        return answers.idle();
    }

    /// Gives it the keyboard, as soon as there is something to have it.
    void requestFocus() {
        wantsFocus = true;
        focus();
    }

    /// Asks for what it shows.
    void render() {
        answers.ask(provider.render(definition.id()), this::show, this::failed);
    }

    private void show(PanelBody body) {
        switch (body) {
            case PanelBody.Rows found when found.rows().isEmpty() -> say(found.empty(), Optional.empty());
            case PanelBody.Rows found -> {
                rows.show(found);
                put(rows.node());
            }
            case PanelBody.Form asked -> {
                form.show(asked);
                put(form.node());
            }
            case PanelBody.Text said -> {
                Region page = markdown.render(said.markdown());
                page.getStyleClass().add("panel-page");
                text.setContent(page);
                put(text);
            }
        }
        focus();
    }

    private void put(Node content) {
        if (!node.getChildren().contains(content)) {
            node.getChildren().setAll(content);
            // what is scrolled is part of the scene, and can have the keyboard, only then
            node.applyCss();
            node.layout();
        }
    }

    private void focus() {
        Node shown = node.getChildren().getFirst();
        if (!wantsFocus || (shown.equals(state) && words.getText().equals(Words.of("panel.extension.loading")))) {
            return;
        }
        wantsFocus = false;
        if (shown.equals(rows.node())) {
            rows.requestFocus();
        } else if (shown.equals(form.node())) {
            form.requestFocus();
        } else {
            shown.requestFocus();
        }
    }

    private void failed(Throwable failure) {
        if (!(failure instanceof ExtensionException)) {
            throw new IllegalStateException("a provider broke its promise", failure);
        }
        Button again = new Button(Words.of("panel.extension.try-again"));
        again.setOnAction(_ -> render());
        say(Words.of("panel.extension.this-panel-has-nothing-to", failure.getMessage()), Optional.of(again));
        focus();
    }

    private void say(String sentence, Optional<Button> remedy) {
        words.setText(sentence.isBlank() ? Words.of("panel.extension.there-is-nothing-to-show") : sentence);
        state.getChildren().setAll(words);
        remedy.ifPresent(state.getChildren()::add);
        state.setFocusTraversable(true);
        put(state);
    }

    private void activate(PanelRow row) {
        row.target()
                .ifPresentOrElse(
                        bench::go, () -> row.command().ifPresent(call -> bench.call(provider.extension(), call)));
    }

    private void submit(List<FieldValue> values) {
        Moment asked = Moment.now(bench);
        commands.follow(provider.extension(), provider.submit(definition.id(), values), asked);
    }
}

package dev.atoll.app.offer;

import dev.atoll.api.feature.InlayHint;
import dev.atoll.app.assist.popup.Card;
import dev.atoll.app.assist.popup.Sheet;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.words.Words;
import dev.atoll.core.display.Inlay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/// What a hint in the text tells under the resting pointer: its extension's words, as Markdown, and what the mouse does
/// with it. The pointer may go into the card.
final class HintTip {
    private static final Duration REST = Duration.ofMillis(400);
    private static final Duration GRACE = Duration.ofMillis(250);
    private static final double WIDTH = 480;
    private static final double HEIGHT = 300;

    private final MarkdownView markdown;
    private final Sheet sheet;
    private final Card card;
    private final Debounce resting;
    private final Debounce leaving;
    private Optional<Inlay> over = Optional.empty();
    private Runnable showing = () -> {};

    HintTip(Bench bench, MarkdownView markdown) {
        this.markdown = markdown;
        sheet = new Sheet(markdown, Words.of("offer.about-the-hint"));
        card = new Card(bench, sheet.node(), true);
        resting = new Debounce(bench.ui(), bench.timer(), REST, () -> showing.run());
        leaving = new Debounce(bench.ui(), bench.timer(), GRACE, this::takeAway);
        sheet.node().addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> leaving.close());
        sheet.node().addEventHandler(MouseEvent.MOUSE_EXITED, _ -> away());
    }

    /// The pointer is over a hint.
    ///
    /// @param hint what was said of it, looked up when it is shown
    void over(OpenFile file, Inlay inlay, Supplier<Optional<InlayHint>> hint) {
        if (card.isOpen() && over.equals(Optional.of(inlay))) {
            leaving.close();
            return;
        }
        away();
        over = Optional.of(inlay);
        showing = () -> hint.get().ifPresent(about -> {
            takeAway();
            show(file, inlay, about);
        });
        resting.call();
    }

    /// The pointer is over something else.
    void away() {
        resting.close();
        if (card.isOpen()) {
            leaving.call();
        }
    }

    private void show(OpenFile file, Inlay inlay, InlayHint hint) {
        List<Node> nodes = new ArrayList<>();
        hint.tooltip().filter(words -> !words.isBlank()).ifPresent(words -> nodes.add(markdown.render(words)));
        String ways = (hint.edits().isEmpty() ? "" : Words.of("offer.double-click-writes-it") + " ")
                + (hint.target().isEmpty() ? "" : Words.of("offer.ctrl-click-follows-it"));
        if (!ways.isEmpty()) {
            Label label = new Label(ways.strip());
            label.getStyleClass().add("muted");
            label.setWrapText(true);
            nodes.add(label);
        }
        if (!nodes.isEmpty()) {
            over = Optional.of(inlay);
            card.prepare();
            sheet.show(nodes, WIDTH);
            double wide = sheet.width(WIDTH);
            card.show(file.view(), inlay.offset(), 0, wide, Math.min(HEIGHT, sheet.show(nodes, wide)));
        }
    }

    private void takeAway() {
        leaving.close();
        over = Optional.empty();
        card.hide();
    }

    /// Takes it away at once.
    ///
    /// @return whether it was there
    boolean hide() {
        boolean shown = card.isOpen();
        resting.close();
        takeAway();
        return shown;
    }

    boolean settled() {
        return !resting.waiting();
    }
}

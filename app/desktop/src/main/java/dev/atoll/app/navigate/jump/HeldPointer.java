package dev.atoll.app.navigate.jump;

import dev.atoll.api.document.Place;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.DocumentLink;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.core.edit.Words;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The pointer over one file's text while Ctrl is held: all links are underlined, and the name under the pointer if it
/// leads somewhere; a click goes there.
final class HeldPointer {
    private static final String GROUP = "pointer";
    /// As wide as any letter, in heights of a row; farther from the nearest one is beside the text.
    private static final double LETTER = 0.75;

    private final OpenFile file;
    private final EditorView view;
    private final Links links;
    private final Definitions definitions;
    private final Gathering<Place> asking;
    private Optional<MouseEvent> last = Optional.empty();
    private Optional<SelectionRange> name = Optional.empty();
    private Optional<SelectionRange> asked = Optional.empty();
    private Optional<Text> clicked = Optional.empty();
    private boolean held;

    HeldPointer(OpenFile file, Links links, Bench bench, Definitions definitions) {
        this.file = file;
        this.view = file.view();
        this.links = links;
        this.definitions = definitions;
        asking = new Gathering<>(bench.ui());
    }

    void install() {
        Node node = view.node();
        node.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        node.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> left());
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isHolding(event.getCode())) {
                last.ifPresent(this::point);
            } else if (held) {
                release();
            }
        });
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (isHolding(event.getCode())) {
                release();
            }
        });
    }

    private static boolean isHolding(KeyCode code) {
        return code == KeyCode.CONTROL || code == KeyCode.COMMAND || code == KeyCode.META;
    }

    Links links() {
        return links;
    }

    private void moved(MouseEvent event) {
        last = Optional.of(event);
        if (event.isShortcutDown() && !event.isAltDown()) {
            point(event);
        } else if (held) {
            release();
        }
    }

    private void left() {
        last = Optional.empty();
        release();
    }

    private void point(MouseEvent event) {
        held = true;
        Optional<Integer> offset = offset(event);
        hand(event, false);
        links.ask(this::paint);
        if (offset.isEmpty() || links.at(offset.get()).isPresent()) {
            hand(event, offset.isPresent());
            nothing();
            return;
        }
        SelectionRange word = Words.at(file.document().state().text(), offset.get());
        if (!asked.equals(Optional.of(word))) {
            nothing();
            ask(event, offset.get(), word);
        } else {
            hand(event, name.isPresent());
        }
    }

    private void nothing() {
        asking.close();
        asked = Optional.empty();
        name = Optional.empty();
        paint();
    }

    private void ask(MouseEvent event, int offset, SelectionRange word) {
        asked = Optional.of(word);
        Text text = file.document().state().text();
        file.language()
                .ifPresent(language -> asking.ask(
                        language.providers(DefinitionProvider.class),
                        provider -> provider.find(language.revision(), offset, DefinitionGoal.DEFINITION),
                        found -> {
                            boolean leads = !found.found().isEmpty()
                                    && held
                                    && file.document().state().text().contentEquals(text);
                            name = leads ? Optional.of(word) : Optional.empty();
                            hand(event, leads);
                            paint();
                        }));
    }

    /// The offset under the pointer, if text is there: hints and lenses are not of the text, and lead elsewhere.
    private Optional<Integer> offset(MouseEvent event) {
        if (view.shownAt(event.getX(), event.getY()).isPresent()) {
            return Optional.empty();
        }
        int offset = view.offsetAt(event.getX(), event.getY());
        Optional<Bounds> place = view.boundsOnScreen(offset);
        Point2D pointed = view.node().localToScreen(event.getX(), event.getY());
        if (place.isEmpty() || pointed == null) {
            return Optional.empty();
        }
        Bounds at = place.get();
        boolean over = at.getMinY() <= pointed.getY()
                && pointed.getY() <= at.getMaxY()
                && Math.abs(pointed.getX() - at.getMinX()) <= at.getHeight() * LETTER;
        return over ? Optional.of(offset) : Optional.empty();
    }

    private void pressed(MouseEvent event) {
        boolean asks = event.getButton() == MouseButton.PRIMARY
                && event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown()
                && event.getClickCount() == 1;
        Optional<Integer> offset = asks ? offset(event) : Optional.empty();
        // dragging selected text with Ctrl copies it
        if (offset.isEmpty() || isSelected(offset.get())) {
            return;
        }
        event.consume();
        view.requestFocus();
        int at = offset.get();
        Text text = file.document().state().text();
        clicked = Optional.of(text);
        links.ask(() -> follow(at));
    }

    // links may arrive in several parts
    private void follow(int at) {
        Text text = file.document().state().text();
        Optional<DocumentLink> link = links.at(at);
        if (clicked.filter(text::contentEquals).isEmpty() || (link.isEmpty() && !links.idle())) {
            return;
        }
        clicked = Optional.empty();
        release();
        if (link.isPresent()) {
            links.open(link.get());
        } else {
            view.select(Selection.caret(at));
            definitions.follow(file, at);
        }
    }

    private boolean isSelected(int offset) {
        return view.state().selection().ranges().stream()
                .anyMatch(range -> range.from() <= offset && offset < range.to());
    }

    // the surface under the pointer has a cursor of its own
    private static void hand(MouseEvent event, boolean leads) {
        if (event.getTarget() instanceof Node node) {
            node.setCursor(leads ? Cursor.HAND : Cursor.TEXT);
        }
    }

    private void release() {
        held = false;
        last.ifPresent(event -> hand(event, false));
        nothing();
    }

    private void paint() {
        List<Range<Glow>> glows = new ArrayList<>();
        if (held) {
            links.present()
                    .forEach(link -> glows.add(
                            new Range<>(link.span().start(), link.span().end(), Glow.LINK)));
            name.ifPresent(word -> glows.add(new Range<>(word.from(), word.to(), Glow.LINK)));
        }
        RangeSet<Glow> painted = RangeSet.of(glows);
        if (!painted.equals(view.decorations().glows().getOrDefault(GROUP, RangeSet.empty()))) {
            view.decorate(shown -> shown.withGlows(GROUP, painted));
        }
    }

    boolean idle() {
        return asking.idle() && links.idle();
    }

    void close() {
        asking.close();
        links.close();
    }
}

package dev.atoll.app.editor.richtext;

import dev.atoll.app.document.Document;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.CopiedText;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.TextClipboard;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Themes;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/// A window with one editor in it, and someone who presses keys and moves the mouse.
///
/// Texts are written with marks: `¦` is a caret or the head of a range, `«` and `»` are its ends.
final class EditorRobot implements AutoCloseable {
    final RichTextEditor editor;
    private final Stage stage;
    private final List<Long> clock = new ArrayList<>(List.of(0L));

    private EditorRobot(Text text, Selection selection) {
        BundledFont.load(Path.of(""));
        var document = new Document(DocumentState.of(text), clock::getLast);
        editor = new RichTextEditor(document, EditorOptions.standard(), new FakeClipboard());
        stage = new Stage();
        stage.setScene(new Scene((Parent) editor.node(), 800, 600));
        new Appearance(Themes.bundled().standard(), BundledFont.SANS.family()).dress(stage.getScene());
        stage.show();
        editor.requestFocus();
        editor.select(selection);
        layout();
    }

    private static final class FakeClipboard implements TextClipboard {
        private CopiedText content = CopiedText.of("");

        @Override
        public void put(CopiedText copied) {
            content = copied;
        }

        @Override
        public CopiedText get() {
            return content;
        }
    }

    /// An editor on a text with marks.
    static EditorRobot on(String marked) {
        var plain = new StringBuilder();
        var ranges = new ArrayList<SelectionRange>();
        int start = -1;
        int caret = -1;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case '«' -> start = plain.length();
                case '¦' -> {
                    caret = plain.length();
                    boolean alone = start < 0;
                    if (alone) {
                        ranges.add(SelectionRange.caret(caret));
                    }
                }
                case '»' -> {
                    ranges.add(
                            caret == start
                                    ? SelectionRange.of(plain.length(), start)
                                    : SelectionRange.of(start, plain.length()));
                    start = -1;
                }
                default -> plain.append(marked.charAt(i));
            }
        }
        var selection = ranges.isEmpty() ? Selection.caret(0) : Selection.of(ranges, 0);
        return onText(Text.of(plain), selection);
    }

    /// An editor on a text.
    static EditorRobot onText(Text text, Selection selection) {
        return FxThread.call(() -> new EditorRobot(text, selection));
    }

    /// The text with its marks.
    String marked() {
        return FxThread.call(() -> {
            var marked = new StringBuilder(editor.document().state().text().string());
            for (var range : editor.state().selection().ranges().reversed()) {
                if (range.isEmpty()) {
                    marked.insert(range.head(), '¦');
                } else {
                    marked.insert(range.to(), range.isBackward() ? "»" : "¦»");
                    marked.insert(range.from(), range.isBackward() ? "«¦" : "«");
                }
            }
            return marked.toString();
        });
    }

    /// Presses keys, written like `Ctrl+Shift+Left`, one after another.
    EditorRobot press(String... chords) {
        FxThread.run(() -> {
            for (var chord : chords) {
                var keys = (KeyCodeCombination) KeyCombination.valueOf(chord);
                fire(KeyEvent.KEY_PRESSED, keys);
                fire(KeyEvent.KEY_RELEASED, keys);
            }
        });
        return this;
    }

    /// Types characters, one key each.
    EditorRobot type(String characters) {
        FxThread.run(() -> characters.codePoints().forEach(point -> typeOne(Character.toString(point))));
        return this;
    }

    void typeOne(String character) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    void pressOne(KeyCodeCombination keys) {
        fire(KeyEvent.KEY_PRESSED, keys);
    }

    private void fire(EventType<KeyEvent> type, KeyCodeCombination keys) {
        Node focused = stage.getScene().getFocusOwner();
        Event.fireEvent(
                focused,
                new KeyEvent(
                        type,
                        "",
                        "",
                        keys.getCode(),
                        keys.getShift() == ModifierValue.DOWN,
                        keys.getControl() == ModifierValue.DOWN || keys.getShortcut() == ModifierValue.DOWN,
                        keys.getAlt() == ModifierValue.DOWN,
                        keys.getMeta() == ModifierValue.DOWN));
    }

    /// Lets an input method say what it is composing and what it commits.
    EditorRobot compose(String composed, String committed) {
        FxThread.run(() -> {
            var runs = composed.isEmpty()
                    ? List.<InputMethodTextRun>of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
        });
        return this;
    }

    /// Lets so much time pass for the undo history.
    EditorRobot pause(long millis) {
        clock.add(clock.getLast() + millis);
        return this;
    }

    /// Presses the mouse at the caret place of an offset, drags it to that of another, and releases it.
    EditorRobot drag(int from, int to, int clicks, String modifiers) {
        FxThread.run(() -> {
            layout();
            mouse(MouseEvent.MOUSE_PRESSED, from, clicks, modifiers);
            if (to != from) {
                mouse(MouseEvent.MOUSE_DRAGGED, to, clicks, modifiers);
            }
            mouse(MouseEvent.MOUSE_RELEASED, to, clicks, modifiers);
        });
        return this;
    }

    /// Clicks at the caret place of an offset.
    EditorRobot click(int offset, int clicks, String modifiers) {
        return drag(offset, offset, clicks, modifiers);
    }

    private void mouse(EventType<MouseEvent> type, int offset, int clicks, String modifiers) {
        Bounds place = editor.boundsOnScreen(offset).orElseThrow();
        double x = place.getMinX() + 0.5;
        double y = place.getCenterY();
        Node surface = surface();
        var inScene = surface.localToScene(surface.screenToLocal(x, y));
        boolean shift = modifiers.contains("Shift");
        boolean control = modifiers.contains("Ctrl");
        boolean alt = modifiers.contains("Alt");
        Event.fireEvent(
                surface,
                new MouseEvent(
                        type,
                        inScene.getX(),
                        inScene.getY(),
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        shift,
                        control,
                        alt,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private Node surface() {
        return ((EditorPane) editor.node()).surface();
    }

    /// Lays everything out and paints it, as the next frame would.
    void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        editor.laidOut();
    }

    /// The text of the rows that have nodes, the upper ones first, as these nodes show it.
    List<String> shownRows() {
        return FxThread.call(this::shownNow);
    }

    List<String> shownNow() {
        layout();
        var rows = new ArrayList<String>();
        for (TextFlow flow : editor.area().visibleFlows()) {
            var row = new StringBuilder();
            for (Node word : flow.getChildrenUnmodifiable()) {
                if (word instanceof javafx.scene.text.Text text) {
                    row.append(text.getText());
                }
            }
            rows.add(row.toString());
        }
        return rows;
    }

    Scene scene() {
        return stage.getScene();
    }

    @Override
    public void close() {
        FxThread.run(() -> {
            editor.close();
            stage.close();
        });
    }
}

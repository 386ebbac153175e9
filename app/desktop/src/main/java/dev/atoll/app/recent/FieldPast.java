package dev.atoll.app.recent;

import dev.atoll.app.words.Words;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What was typed into one field before: Up brings it back, from the newest to the oldest, and Down what came after, at
/// last what stood there at first.
///
/// Belongs to the UI thread.
public final class FieldPast {
    private final TextField field;
    private final Sought sought;
    private final Sought.Field kind;
    private final TypedBefore before;
    private boolean walking;

    /// Takes Up and Down in a field from now on.
    ///
    /// @param sought where it is kept
    /// @param kind what is typed into the field
    public FieldPast(TextField field, Sought sought, Sought.Field kind) {
        this.field = field;
        this.sought = sought;
        this.kind = kind;
        before = new TypedBefore(() -> sought.lines(kind));
        field.setAccessibleHelp(Words.of("recent.up-and-down-bring-back"));
        field.textProperty().addListener(_ -> {
            if (!walking) {
                before.typed();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Keeps what stands in the field as the newest.
    public void keep() {
        before.typed();
        sought.add(kind, field.getText());
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.UP) {
            event.consume();
            walk(before::older);
        } else if (plain && event.getCode() == KeyCode.DOWN) {
            event.consume();
            walk(before::newer);
        }
    }

    private void walk(UnaryOperator<String> step) {
        walking = true;
        field.setText(step.apply(field.getText()));
        field.end();
        walking = false;
    }
}

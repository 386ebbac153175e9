package dev.atoll.app.recent;

import dev.atoll.app.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What was typed into one field before: Up brings it back, from the newest to the oldest, and Down what came after, at
/// last what stood there at first. A search comes back with how it was read.
///
/// Belongs to the UI thread.
public final class FieldPast {
    private final TextField field;
    private final Sought sought;
    private final Sought.Field kind;
    private final Optional<Switches> switches;
    private final TypedBefore<Typed> before;
    private boolean walking;

    /// Takes Up and Down in a field from now on.
    ///
    /// @param sought where it is kept
    /// @param kind what is typed into the field
    public FieldPast(TextField field, Sought sought, Sought.Field kind) {
        this(field, sought, kind, Optional.empty());
    }

    /// Takes Up and Down in a field for searches from now on.
    ///
    /// @param sought where it is kept
    /// @param switches how what is typed is read
    public FieldPast(TextField field, Sought sought, Switches switches) {
        this(field, sought, Sought.Field.SEARCH, Optional.of(switches));
    }

    private FieldPast(TextField field, Sought sought, Sought.Field kind, Optional<Switches> switches) {
        this.field = field;
        this.sought = sought;
        this.kind = kind;
        this.switches = switches;
        before = new TypedBefore<>(this::kept);
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
        sought.add(kind, now());
    }

    private Typed now() {
        return new Typed(field.getText(), switches.map(Switches::reading));
    }

    /// What is kept; what was kept by a version that knew the text alone is read as things stand.
    private List<Typed> kept() {
        Optional<Typed.Reading> standing = switches.map(Switches::reading);
        return sought.lines(kind).stream().map(line -> line.orRead(standing)).toList();
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

    private void walk(UnaryOperator<Typed> step) {
        walking = true;
        Typed next = step.apply(now());
        switches.ifPresent(buttons -> next.reading().ifPresent(buttons::show));
        field.setText(next.text());
        field.end();
        walking = false;
    }
}

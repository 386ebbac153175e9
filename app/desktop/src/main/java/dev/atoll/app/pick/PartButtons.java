package dev.atoll.app.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Buttons in a row, exactly one of which is chosen, by mouse or keys.
///
/// Belongs to the UI thread.
///
/// @param <T> what is chosen
public final class PartButtons<T> {
    private final HBox node = new HBox(4);
    private final ToggleGroup group = new ToggleGroup();
    private final List<Part<T>> parts = new ArrayList<>();
    private T chosen;

    private record Part<T>(T value, ToggleButton button) {}

    /// @param chosen what is chosen at first
    /// @param another told when something else is chosen
    public PartButtons(T chosen, Consumer<T> another) {
        this.chosen = chosen;
        node.getStyleClass().add("part-buttons");
        // arrow keys choose without an action
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
                return;
            }
            parts.stream()
                    .filter(part -> part.button.equals(now) && !part.value.equals(this.chosen))
                    .findFirst()
                    .ifPresent(part -> {
                        this.chosen = part.value;
                        another.accept(part.value);
                    });
        });
    }

    /// Adds a button at the end.
    public void add(T value, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        parts.add(new Part<>(value, button));
        node.getChildren().add(button);
        button.setSelected(value.equals(chosen));
    }

    /// Chooses, as if by the mouse.
    public void choose(T value) {
        parts.stream().filter(part -> part.value.equals(value)).forEach(part -> group.selectToggle(part.button));
    }

    /// Has a button say something else.
    public void rename(T value, String words) {
        parts.stream().filter(part -> part.value.equals(value)).forEach(part -> part.button.setText(words));
    }

    /// Shows a button, or hides it.
    public void show(T value, boolean visible) {
        parts.stream().filter(part -> part.value.equals(value)).forEach(part -> {
            part.button.setVisible(visible);
            part.button.setManaged(visible);
        });
    }

    /// What is chosen.
    public T chosen() {
        return chosen;
    }

    /// The row, for the scene.
    public Node node() {
        return node;
    }
}

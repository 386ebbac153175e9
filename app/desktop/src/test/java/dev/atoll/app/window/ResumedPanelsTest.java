package dev.atoll.app.window;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The panels of a window in the next one.
class ResumedPanelsTest extends RestartedWindow {
    @Test
    void thePanelUnderTheTextComesBack() throws IOException {
        window.open(file("one.txt", ""));
        window.pressInPeace("Ctrl+Shift+P 'show or hide the log' Enter");
        restart();
        window.rest();
        assertThat(window.words()).contains("Log", "Open as Text");
    }

    private static double length(TestWindow window, String selector, ToDoubleFunction<Region> of) {
        return window.nodes(scene -> of.applyAsDouble((Region) scene.getRoot().lookup(selector)));
    }

    private void divide(Orientation orientation, double at) {
        boolean _ = window.nodes(scene -> {
            scene.getRoot().lookupAll(".split-pane").stream()
                    .map(SplitPane.class::cast)
                    .filter(pane -> pane.getOrientation() == orientation
                            && pane.getItems().size() == 2)
                    .forEach(pane -> pane.setDividerPositions(at));
            return true;
        });
        window.rest();
    }

    @Test
    void panelsAreAsLargeAsTheyWere() throws IOException {
        window.open(file("one.txt", ""));
        window.pressInPeace("Ctrl+Shift+P 'show or hide the log' Enter Ctrl+Shift+E");
        assertThat(length(window, ".files-panel", Region::getWidth)).isCloseTo(260, within(4.0));
        double standard = length(window, ".log-panel", Region::getHeight);
        divide(Orientation.HORIZONTAL, 0.2);
        divide(Orientation.VERTICAL, 0.8);
        double width = length(window, ".files-panel", Region::getWidth);
        double height = length(window, ".log-panel", Region::getHeight);
        assertThat(width).isBetween(150.0, 230.0);
        assertThat(height).isLessThan(standard - 20);
        window.pressInPeace("Ctrl+Shift+E Ctrl+Shift+E Ctrl+Shift+M");
        assertThat(length(window, ".files-panel", Region::getWidth)).isCloseTo(width, within(2.0));
        assertThat(length(window, ".problems-panel", Region::getHeight)).isCloseTo(height, within(2.0));
        restart();
        window.rest();
        assertThat(length(window, ".files-panel", Region::getWidth)).isCloseTo(width, within(2.0));
        assertThat(length(window, ".problems-panel", Region::getHeight)).isCloseTo(height, within(2.0));
    }
}

package dev.atoll.app.focus;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DividedTest {
    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException runsAlready) {
            assertThat(List.of(runsAlready)).isNotEmpty();
        }
    }

    private final Region first = new Region();
    private final Region last = new Region();
    private final Divided divided = new Divided(first, last);
    private final BorderPane around = new BorderPane(divided);

    private void lay(double width, double height) {
        around.resize(width, height);
        around.layout();
        around.layout();
    }

    @Test
    void aPaneGetsItsPixelsBeforeThereIsRoomOrAfter() {
        divided.give(true, 260, 0.5);
        lay(1200, 800);
        assertThat(first.getWidth()).isCloseTo(260, within(4.0));
        divided.give(true, 300, 0.5);
        lay(1200, 800);
        assertThat(first.getWidth()).isCloseTo(300, within(4.0));
    }

    @Test
    void itGetsNoMoreThanItsShare() {
        divided.give(true, 260, 0.25);
        lay(400, 800);
        assertThat(first.getWidth()).isCloseTo(100, within(4.0));
    }

    @Test
    void thoseBelowGetTheirsAndKeepThemWhenThereIsMoreRoom() {
        divided.setOrientation(Orientation.VERTICAL);
        Divided.setResizableWithParent(last, false);
        divided.give(false, 176, 0.5);
        lay(1200, 800);
        assertThat(last.getHeight()).isCloseTo(176, within(4.0));
        lay(1200, 1000);
        assertThat(last.getHeight()).isCloseTo(176, within(4.0));
    }
}

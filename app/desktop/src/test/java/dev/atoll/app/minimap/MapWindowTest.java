package dev.atoll.app.minimap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MapWindowTest {
    private static final int PITCH = MapWindow.PITCH;

    @Test
    void aShortTextIsShownWholeAndThePartOnTheScreenLiesWhereItIs() {
        MapWindow window = new MapWindow(100, 200, 30, 20);
        assertThat(window.first()).isZero();
        assertThat(window.shown()).isEqualTo(100);
        assertThat(window.top()).isEqualTo(20 * PITCH);
        assertThat(window.height()).isEqualTo(30 * PITCH);
    }

    @Test
    void aTextShorterThanTheViewHasNoPlaceToGo() {
        MapWindow window = new MapWindow(5, 200, 30, 0);
        assertThat(window.height()).isEqualTo(5 * PITCH);
        assertThat(window.centring(10)).isZero();
        assertThat(window.beginningAt(10)).isZero();
    }

    @Test
    void aLongTextIsShownFromItsFirstRowAtTheStartToItsLastAtTheEnd() {
        assertThat(new MapWindow(1_000_000, 200, 40, 0).first()).isZero();
        MapWindow end = new MapWindow(1_000_000, 200, 40, 999_960);
        assertThat(end.first() + end.shown()).isEqualTo(1_000_000);
        assertThat(end.top() + end.height()).isEqualTo(200 * PITCH);
    }

    @Test
    void thePartOnTheScreenIsAlwaysInsideTheStrip() {
        for (int above = 0; above <= 999_960; above += 33_332) {
            MapWindow window = new MapWindow(1_000_000, 200, 40, above);
            assertThat(window.top()).isBetween(0.0, 160.0 * PITCH);
        }
    }

    @Test
    void aClickPutsTheRowInTheMiddleOfTheView() {
        assertThat(new MapWindow(100, 200, 30, 0).centring(50 * PITCH)).isEqualTo(35);
        assertThat(new MapWindow(100, 200, 30, 0).centring(PITCH)).isZero();
        assertThat(new MapWindow(100, 200, 30, 0).centring(99 * PITCH)).isEqualTo(70);
    }

    @Test
    void draggingFromEdgeToEdgeGoesThroughTheWholeText() {
        MapWindow window = new MapWindow(1_000_000, 200, 40, 0);
        assertThat(window.beginningAt(0)).isZero();
        assertThat(window.beginningAt(80 * PITCH)).isEqualTo(499_980);
        assertThat(window.beginningAt(160 * PITCH)).isEqualTo(999_960);
        assertThat(window.beginningAt(500 * PITCH)).isEqualTo(999_960);
    }

    @Test
    void whatIsDraggedToAPlaceIsThere() {
        for (int above : new int[] {0, 1_000, 123_456, 999_960}) {
            double top = new MapWindow(1_000_000, 200, 40, above).top();
            double back = new MapWindow(1_000_000, 200, 40, 0).beginningAt(top);
            // the strip moves by whole rows
            assertThat(back).isBetween(above - 6_250.0, above + 6_250.0);
        }
        assertThat(new MapWindow(100, 200, 30, 0).beginningAt(20 * PITCH)).isEqualTo(20);
    }

    @Test
    void aPlaceIsOnTheScreenOrNot() {
        MapWindow window = new MapWindow(100, 200, 30, 20);
        assertThat(window.isOnScreen(20 * PITCH)).isTrue();
        assertThat(window.isOnScreen(50 * PITCH - 1)).isTrue();
        assertThat(window.isOnScreen(50 * PITCH)).isFalse();
        assertThat(window.isOnScreen(20 * PITCH - 1)).isFalse();
    }
}

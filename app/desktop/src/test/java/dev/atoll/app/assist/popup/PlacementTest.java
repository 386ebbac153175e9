package dev.atoll.app.assist.popup;

import org.junit.jupiter.api.Test;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import static org.assertj.core.api.Assertions.assertThat;

class PlacementTest {
    private static final Bounds ROOM = new BoundingBox(0, 0, 600, 400);

    private static Bounds line(double x, double y) {
        return new BoundingBox(x, y, 1, 20);
    }

    @Test
    void aCardIsBelowTheLineWhereThereIsRoomElseAbove() {
        assertThat(Placement.of(line(50, 100), ROOM, 200, 150, false)).isEqualTo(new Placement(50, 124, 200, 150, false));
        assertThat(Placement.of(line(50, 300), ROOM, 200, 150, false)).isEqualTo(new Placement(50, 146, 200, 150, true));
        assertThat(Placement.of(line(50, 300), ROOM, 200, 60, true)).isEqualTo(new Placement(50, 236, 200, 60, true));
    }

    @Test
    void aCardShrinksRatherThanCoverTheLineOrLeaveTheRoom() {
        Placement tall = Placement.of(line(550, 150), ROOM, 200, 900, false);
        assertThat(tall).isEqualTo(new Placement(392, 174, 200, 218, false));
        Placement wide = Placement.of(line(550, 150), ROOM, 900, 10, false);
        assertThat(wide.x()).isEqualTo(8);
        assertThat(wide.width()).isEqualTo(584);
    }

    @Test
    void rowsAreNotCutInHalf() {
        assertThat(new Placement(8, 100, 200, 95, false).inRows(24, 10)).isEqualTo(new Placement(8, 100, 200, 82, false));
        assertThat(new Placement(8, 100, 200, 95, true).inRows(24, 10)).isEqualTo(new Placement(8, 113, 200, 82, true));
    }

    @Test
    void aSecondCardIsBesideTheFirstOnTheSideWithRoom() {
        Placement list = new Placement(50, 124, 200, 150, false);
        assertThat(Placement.beside(list, ROOM, 300, 100, 180))
                .contains(new Placement(254, 124, 300, 100, false));
        Placement right = new Placement(390, 124, 200, 150, false);
        assertThat(Placement.beside(right, ROOM, 300, 100, 180)).contains(new Placement(86, 124, 300, 100, false));
        Placement above = new Placement(50, 100, 200, 150, true);
        assertThat(Placement.beside(above, ROOM, 300, 100, 180)).contains(new Placement(254, 150, 300, 100, true));
        assertThat(Placement.beside(new Placement(100, 0, 400, 10, false), ROOM, 300, 100, 180)).isEmpty();
    }
}

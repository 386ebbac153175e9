package dev.atoll.app.focus;

import org.junit.jupiter.api.Test;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;

class LayersTest {
    private final Region ground = new Region();
    private final Pane pane = new Pane(ground);
    private final Layers layers = new Layers(pane);

    private static Region hidden() {
        Region node = new Region();
        node.setVisible(false);
        return node;
    }

    @Test
    void aHiddenNodeJoinsWhenItIsFirstVisibleAndStays() {
        Region node = hidden();
        layers.add(node);
        assertThat(pane.getChildren()).containsExactly(ground);
        node.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(ground, node);
        node.setVisible(false);
        node.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(ground, node);
    }

    @Test
    void nodesAreOverEachOtherInTheOrderInWhichTheyWereAddedNotShown() {
        Region first = hidden();
        Region second = new Region();
        Region third = hidden();
        Region belowAll = hidden();
        layers.add(first);
        layers.add(second);
        layers.add(third);
        layers.add(1, belowAll);
        third.setVisible(true);
        first.setVisible(true);
        belowAll.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(ground, belowAll, first, second, third);
    }
}

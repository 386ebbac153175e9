package dev.atoll.app.area;

import dev.atoll.app.focus.Divided;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/// How the parts of an area lie: panes divided again and again, with nodes of parts at the ends.
final class Tiling {
    private final StackPane root = new StackPane();

    Tiling(Node only) {
        root.getChildren().add(only);
    }

    StackPane node() {
        return root;
    }

    /// What fills it, divided or not.
    Node whole() {
        return root.getChildren().getFirst();
    }

    /// Puts something else in its place.
    void fill(Node whole) {
        root.getChildren().setAll(whole);
    }

    /// The nodes of the parts, from left to right and from top to bottom.
    List<Node> leaves() {
        List<Node> leaves = new ArrayList<>();
        collect(whole(), leaves);
        return leaves;
    }

    private static void collect(Node at, List<Node> leaves) {
        if (at instanceof SplitPane pane) {
            pane.getItems().forEach(item -> collect(item, leaves));
        } else {
            leaves.add(at);
        }
    }

    private static Optional<SplitPane> parent(Node in, Node of) {
        if (!(in instanceof SplitPane pane)) {
            return Optional.empty();
        }
        return pane.getItems().contains(of)
                ? Optional.of(pane)
                : pane.getItems().stream()
                        .flatMap(item -> parent(item, of).stream())
                        .findFirst();
    }

    /// Puts a new leaf at an edge of another; both share the room.
    void split(Node leaf, Node fresh, Edge edge) {
        Optional<SplitPane> around = parent(whole(), leaf);
        if (around.isPresent() && around.get().getOrientation() == edge.orientation()) {
            SplitPane pane = around.get();
            int at = pane.getItems().indexOf(leaf);
            List<Double> shares = shares(pane);
            double half = shares.get(at) / 2;
            shares.set(at, half);
            shares.add(at, half);
            pane.getItems().add(edge.before() ? at : at + 1, fresh);
            divide(pane, shares);
            return;
        }
        SplitPane pane = new Divided();
        replace(leaf, pane);
        pane.setOrientation(edge.orientation());
        pane.getItems().setAll(edge.before() ? List.of(fresh, leaf) : List.of(leaf, fresh));
        pane.setDividerPositions(0.5);
    }

    private void replace(Node old, Node fresh) {
        Optional<SplitPane> around = parent(whole(), old);
        if (around.isPresent()) {
            SplitPane pane = around.get();
            double[] dividers = pane.getDividerPositions();
            pane.getItems().set(pane.getItems().indexOf(old), fresh);
            pane.setDividerPositions(dividers);
        } else {
            root.getChildren().setAll(fresh);
        }
    }

    /// Takes a leaf away that is not the only one; its neighbours take its room.
    void remove(Node leaf) {
        parent(whole(), leaf).ifPresent(pane -> {
            int at = pane.getItems().indexOf(leaf);
            List<Double> shares = shares(pane);
            double freed = shares.remove(at);
            int heir = Math.max(0, at - 1);
            shares.set(heir, shares.get(heir) + freed);
            pane.getItems().remove(leaf);
            divide(pane, shares);
            if (pane.getItems().size() == 1) {
                Node left = pane.getItems().removeFirst();
                replace(pane, left);
            }
        });
    }

    private static List<Double> shares(SplitPane pane) {
        List<Double> shares = new ArrayList<>();
        double before = 0;
        for (double position : pane.getDividerPositions()) {
            shares.add(position - before);
            before = position;
        }
        shares.add(1 - before);
        return shares;
    }

    private static void divide(SplitPane pane, List<Double> shares) {
        double[] positions = new double[shares.size() - 1];
        double sum = 0;
        for (int i = 0; i < positions.length; i++) {
            sum += shares.get(i);
            positions[i] = sum;
        }
        pane.setDividerPositions(positions);
    }

    /// Nodes beside or under each other.
    static Node divided(boolean across, List<Node> parts, List<Double> dividers) {
        SplitPane pane = new Divided(parts.toArray(Node[]::new));
        pane.setOrientation(across ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        if (dividers.size() == parts.size() - 1) {
            pane.setDividerPositions(
                    dividers.stream().mapToDouble(Double::doubleValue).toArray());
        }
        return pane;
    }

    static List<Double> dividers(SplitPane pane) {
        return Arrays.stream(pane.getDividerPositions()).boxed().toList();
    }
}

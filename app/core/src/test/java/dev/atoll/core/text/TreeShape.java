package dev.atoll.core.text;

import static org.assertj.core.api.Assertions.assertThat;

/// The invariants of the tree under a text.
final class TreeShape {
    private TreeShape() {}

    static void check(Text text) {
        if (!text.isEmpty()) {
            check(text.root());
        }
    }

    private static void check(Node node) {
        switch (node) {
            case Leaf leaf -> {
                assertThat(leaf.length).isBetween(1, Leaf.MAX);
                assertThat(leaf.breaks).isEqualTo((int)
                        leaf.text.chars().filter(unit -> unit == '\n').count());
            }
            case Branch branch -> {
                assertThat(Math.abs(branch.left.height - branch.right.height)).isLessThanOrEqualTo(1);
                assertThat(branch.length).isEqualTo(branch.left.length + branch.right.length);
                assertThat(branch.breaks).isEqualTo(branch.left.breaks + branch.right.breaks);
                check(branch.left);
                check(branch.right);
            }
        }
    }
}

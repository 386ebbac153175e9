package dev.atoll.core.text;

/// A node with two children, neither of them empty.
final class Branch extends Node {
    final Node left;
    final Node right;

    Branch(Node left, Node right) {
        super(
                Math.addExact(left.length, right.length),
                left.breaks + right.breaks,
                Math.max(left.height, right.height) + 1);
        this.left = left;
        this.right = right;
    }
}

package dev.atoll.core.text;

/// A node of the tree of a text: a leaf with characters or a branch with two children.
///
/// The sums are kept in every node, so that an offset or a line is found by one walk from the root. The tree is
/// an AVL tree whose leaves hold the text: the heights of two siblings differ by one at most.
abstract sealed class Node permits Leaf, Branch {
    final int length;
    final int breaks;
    final int height;

    Node(int length, int breaks, int height) {
        this.length = length;
        this.breaks = breaks;
        this.height = height;
    }
}

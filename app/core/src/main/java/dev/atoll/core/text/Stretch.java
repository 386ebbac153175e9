package dev.atoll.core.text;

/// A place in a part of a tree, from which characters are compared with those of another.
///
/// @param node the part
/// @param from an offset in it
record Stretch(Node node, int from) {
    /// Whether so many characters are the same; the shared parts of two trees are not read.
    @SuppressWarnings("ReferenceEquality") // a shared part is the same object
    boolean same(Stretch other, int length) {
        if (length == 0 || (node == other.node && from == other.from)) {
            return true;
        }
        if (node instanceof Leaf mine && other.node instanceof Leaf theirs) {
            return mine.text.regionMatches(from, theirs.text, other.from, length);
        }
        // the higher one is taken apart, so that both come down to what they share
        if (node instanceof Branch branch && node.height >= other.node.height) {
            int left = Math.clamp(branch.left.length - (long) from, 0, length);
            return new Stretch(branch.left, Math.min(from, branch.left.length)).same(other, left)
                    && new Stretch(branch.right, Math.max(0, from - branch.left.length))
                            .same(new Stretch(other.node, other.from + left), length - left);
        }
        return other.same(this, length);
    }
}

package dev.atoll.core.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The algorithms of the balanced tree: building, joining, cutting and replacing.
///
/// Joining is the one primitive that keeps the balance; see Blelloch, Ferizovic and Sun, "Just Join for Parallel
/// Ordered Sets" (2016),
/// for why every other operation follows from it in logarithmic time.
final class Tree {
    private Tree() {}

    /// A balanced tree over characters that hold line breaks as `\n` already.
    static Node of(CharSequence chars) {
        int length = chars.length();
        if (length <= Leaf.MAX) {
            return Leaf.of(chars.toString());
        }
        // a piece may be one longer than its share, since a cut never parts a surrogate pair
        int share = Leaf.MAX - 1;
        int pieces = (length + share - 1) / share;
        List<Leaf> leaves = new ArrayList<>(pieces);
        int from = 0;
        for (int i = 1; i <= pieces; i++) {
            int to = i == pieces ? length : Leaf.edge(chars, (int) ((long) length * i / pieces));
            leaves.add(Leaf.of(chars.subSequence(from, to).toString()));
            from = to;
        }
        return of(leaves, 0, leaves.size());
    }

    /// A balanced tree over leaves, none of them empty unless it is alone.
    static Node of(List<Leaf> leaves, int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = (from + to) >>> 1;
        return new Branch(of(leaves, from, middle), of(leaves, middle, to));
    }

    /// Both trees one after the other; the leaves that meet are merged when they are small.
    static Node concat(Node left, Node right) {
        if (left.length == 0) {
            return right;
        }
        if (right.length == 0) {
            return left;
        }
        Leaf a = last(left);
        Leaf b = first(right);
        if (a.length + b.length > Leaf.MAX) {
            return join(left, right);
        }
        Leaf merged = Leaf.counted(a.text.concat(b.text), a.breaks + b.breaks);
        Node before = left instanceof Branch branch ? withoutLast(branch) : null;
        Node after = right instanceof Branch branch ? withoutFirst(branch) : null;
        Node result = before == null ? merged : join(before, merged);
        return after == null ? result : join(result, after);
    }

    /// Both trees one after the other, their leaves untouched.
    static Node join(Node left, Node right) {
        int difference = left.height - right.height;
        if (difference > 1) {
            Branch branch = (Branch) left;
            return balance(branch.left, join(branch.right, right));
        }
        if (difference < -1) {
            Branch branch = (Branch) right;
            return balance(join(left, branch.left), branch.right);
        }
        return new Branch(left, right);
    }

    /// A branch over two balanced trees whose heights differ by two at most.
    static Node balance(Node left, Node right) {
        if (left.height > right.height + 1) {
            Branch l = (Branch) left;
            if (l.left.height >= l.right.height) {
                return new Branch(l.left, new Branch(l.right, right));
            }
            Branch m = (Branch) l.right;
            return new Branch(new Branch(l.left, m.left), new Branch(m.right, right));
        }
        if (right.height > left.height + 1) {
            Branch r = (Branch) right;
            if (r.right.height >= r.left.height) {
                return new Branch(new Branch(left, r.left), r.right);
            }
            Branch m = (Branch) r.left;
            return new Branch(new Branch(left, m.left), new Branch(m.right, r.right));
        }
        return new Branch(left, right);
    }

    /// The characters before an offset.
    static Node take(Node node, int count) {
        if (count == node.length) {
            return node;
        }
        if (count == 0) {
            return Leaf.EMPTY;
        }
        return switch (node) {
            case Leaf leaf -> leaf.slice(0, count);
            case Branch branch -> {
                int left = branch.left.length;
                yield count <= left ? take(branch.left, count) : join(branch.left, take(branch.right, count - left));
            }
        };
    }

    /// The characters from an offset on.
    static Node drop(Node node, int count) {
        if (count == 0) {
            return node;
        }
        if (count == node.length) {
            return Leaf.EMPTY;
        }
        return switch (node) {
            case Leaf leaf -> leaf.slice(count, leaf.length);
            case Branch branch -> {
                int left = branch.left.length;
                yield count >= left ? drop(branch.right, count - left) : join(drop(branch.left, count), branch.right);
            }
        };
    }

    static Node slice(Node node, int from, int to) {
        Node at = node;
        int start = from;
        int end = to;
        while (at instanceof Branch branch) {
            int left = branch.left.length;
            if (end <= left) {
                at = branch.left;
            } else if (start >= left) {
                at = branch.right;
                start -= left;
                end -= left;
            } else {
                break;
            }
        }
        return drop(take(at, end), start);
    }

    /// The tree with a stretch replaced. Small edits copy one leaf and the path to it.
    static Node replace(Node node, int from, int to, Node insert) {
        if (insert instanceof Leaf leaf) {
            Node quick = replaceInLeaf(node, from, to, leaf);
            if (quick != null) {
                return quick;
            }
        }
        return concat(concat(take(node, from), insert), drop(node, to));
    }

    private static @Nullable Node replaceInLeaf(Node node, int from, int to, Leaf insert) {
        if (node instanceof Branch branch) {
            int left = branch.left.length;
            if (to <= left) {
                Node changed = replaceInLeaf(branch.left, from, to, insert);
                return changed == null ? null : balance(changed, branch.right);
            }
            if (from >= left) {
                Node changed = replaceInLeaf(branch.right, from - left, to - left, insert);
                return changed == null ? null : balance(branch.left, changed);
            }
            return null;
        }
        Leaf leaf = (Leaf) node;
        int length = leaf.length - (to - from) + insert.length;
        if (length == 0 || length > 2 * (Leaf.MAX - 1) || (length < Leaf.MIN && leaf.length >= Leaf.MIN)) {
            return null;
        }
        Leaf changed = leaf.replace(from, to, insert.text, insert.breaks);
        if (length <= Leaf.MAX) {
            return changed;
        }
        int middle = changed.middle();
        return new Branch(changed.slice(0, middle), changed.slice(middle, length));
    }

    private static Node withoutLast(Branch branch) {
        return branch.right instanceof Branch right ? join(branch.left, withoutLast(right)) : branch.left;
    }

    private static Node withoutFirst(Branch branch) {
        return branch.left instanceof Branch left ? join(withoutFirst(left), branch.right) : branch.right;
    }

    private static Leaf first(Node node) {
        Node at = node;
        while (at instanceof Branch branch) {
            at = branch.left;
        }
        return (Leaf) at;
    }

    private static Leaf last(Node node) {
        Node at = node;
        while (at instanceof Branch branch) {
            at = branch.right;
        }
        return (Leaf) at;
    }
}

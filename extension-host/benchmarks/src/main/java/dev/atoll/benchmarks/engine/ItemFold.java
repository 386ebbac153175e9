package dev.atoll.benchmarks.engine;

import dev.atoll.benchmarks.bindings.v0_1.Types;

import java.util.function.UnaryOperator;

/// Many calls with a small record, each with the answer of the one before, folded into a checksum.
final class ItemFold {
    private ItemFold() {}

    /// Makes the calls.
    static int over(int count, UnaryOperator<Types.Item> call) {
        Types.Item item = new Types.Item(1, 10, 5, 1.25, false, "let counter");
        int sum = 0;
        for (int i = 0; i < count; i++) {
            item = call.apply(item);
            sum = sum * 31 + item.id() + item.start() + item.label().length() + (item.pinned() ? 1 : 0);
        }
        return sum + item.length() + (int) (item.weight() * 4);
    }
}

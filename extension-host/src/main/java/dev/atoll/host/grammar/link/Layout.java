package dev.atoll.host.grammar.link;

import java.util.ArrayList;
import java.util.List;

/// Where each part's memory and table entries lie. Behind all of them come the stack, which grows downwards, and the
/// heap.
///
/// @param memory where each part's memory begins
/// @param table where each part's entries begin
/// @param stackLow the stack's lowest address
/// @param heap where the stack ends and the heap begins
/// @param tableEntries entries of all parts
record Layout(List<Integer> memory, List<Integer> table, int stackLow, int heap, int tableEntries) {
    private static final int FIRST_ADDRESS = 1024;
    private static final int FIRST_ENTRY = 1;
    private static final int LEAST_ALIGNMENT = 16;
    private static final int STACK_BYTES = 256 << 10;

    static Layout of(List<Part> parts) {
        int address = FIRST_ADDRESS;
        int entry = FIRST_ENTRY;
        var memory = new ArrayList<Integer>();
        var table = new ArrayList<Integer>();
        for (var part : parts) {
            var space = part.space();
            address = aligned(address, Math.max(LEAST_ALIGNMENT, 1 << space.memoryAlignment()));
            memory.add(address);
            table.add(entry);
            address += space.memoryBytes();
            entry += space.tableEntries();
        }
        int stack = aligned(address, LEAST_ALIGNMENT);
        return new Layout(List.copyOf(memory), List.copyOf(table), stack, stack + STACK_BYTES, entry);
    }

    private static int aligned(int address, int alignment) {
        return (address + alignment - 1) / alignment * alignment;
    }
}

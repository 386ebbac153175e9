package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.CodeReader;
import dev.atoll.host.engine.binary.Import;
import dev.atoll.host.engine.binary.Opcodes;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// The functions that can be called in the module that all parts become: what is exported, run first or in the table,
/// and
/// whatever these call.
final class UsedFunctions {
    private final BitSet used = new BitSet();
    private final Deque<Integer> unread = new ArrayDeque<>();
    private final List<Part> parts;
    private final Functions functions;
    private final int[] firstOf;

    /// @param addressed functions that have an address for other reasons
    UsedFunctions(List<Part> parts, Functions functions, List<Integer> addressed) {
        this.parts = parts;
        this.functions = functions;
        this.firstOf = new int[parts.size() + 1];
        firstOf[0] = functions.host().size();
        for (int i = 0; i < parts.size(); i++) {
            firstOf[i + 1] = firstOf[i] + parts.get(i).bodies().size();
            addRoots(i);
        }
        addressed.forEach(this::add);
        while (!unread.isEmpty()) {
            read(unread.remove());
        }
    }

    boolean contains(int function) {
        return used.get(function);
    }

    private void addRoots(int i) {
        var part = parts.get(i);
        var map = functions.of(i);
        part.exports().stream()
                .filter(export -> export.kind() == Import.FUNCTION)
                .forEach(export -> add(functions.exported(i, export)));
        part.start().ifPresent(start -> add(map[start]));
        part.elements().forEach(element -> element.functions().forEach(function -> add(map[function])));
    }

    private void add(int function) {
        if (!used.get(function)) {
            used.set(function);
            unread.add(function);
        }
    }

    private void read(int function) {
        if (function < firstOf[0]) {
            return;
        }
        int part = 0;
        while (function >= firstOf[part + 1]) {
            part++;
        }
        read(parts.get(part).bodies().get(function - firstOf[part]), functions.of(part));
    }

    private void read(Bytes body, int[] map) {
        var reader = new CodeReader(Part.code(body));
        while (reader.next()) {
            switch (reader.opcode()) {
                case Opcodes.CALL, Opcodes.RETURN_CALL, Opcodes.REF_FUNC -> add(map[reader.first()]);
                default -> {
                    // calls nothing by its number
                }
            }
        }
    }
}

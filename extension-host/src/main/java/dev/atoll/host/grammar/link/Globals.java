package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.CodeReader;
import dev.atoll.host.engine.binary.Import;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.Opcodes;
import dev.atoll.host.grammar.link.Rewriter.Place;

import java.util.ArrayList;
import java.util.List;

/// What each global variable of each part is in the module that all become. The stack pointer is one variable that all
/// share; addresses that are given to a part are known now.
final class Globals {
    private static final String FUNCTION_ADDRESSES = "GOT.func";
    private static final int STACK_POINTER = 0;

    private final List<Part> parts;
    private final Layout layout;
    private final Functions functions;
    private final List<Integer> addressed = new ArrayList<>();
    private final List<List<Place>> maps = new ArrayList<>();

    Globals(List<Part> parts, Layout layout, Functions functions) {
        this.parts = parts;
        this.layout = layout;
        this.functions = functions;
        int next = STACK_POINTER + 1;
        for (int i = 0; i < parts.size(); i++) {
            var map = new ArrayList<Place>();
            for (var needed : parts.get(i).needed(Import.GLOBAL)) {
                map.add(given(i, needed));
            }
            for (int j = 0; j < parts.get(i).globals().size(); j++) {
                map.add(new Place.Variable(next++));
            }
            maps.add(List.copyOf(map));
        }
    }

    private Place given(int part, Import needed) {
        return switch (needed.name()) {
            case "__stack_pointer" -> new Place.Variable(STACK_POINTER);
            case "__memory_base" -> new Place.Known(layout.memory().get(part));
            case "__table_base" -> new Place.Known(layout.table().get(part));
            case "__stack_low" -> new Place.Known(layout.stackLow());
            case "__stack_high", "__heap_base" -> new Place.Known(layout.heap());
            default -> new Place.Known(address(part, needed));
        };
    }

    /// The address of something that the part itself or the first one exports.
    private int address(int part, Import needed) {
        boolean function = needed.module().equals(FUNCTION_ADDRESSES);
        for (int other : List.of(part, 0)) {
            var export = parts.get(other).exported(function ? Import.FUNCTION : Import.GLOBAL, needed.name());
            if (export.isPresent()) {
                int index = export.get().index();
                return function
                        ? entry(functions.of(other)[index])
                        : layout.memory().get(other) + value(parts.get(other), index);
            }
        }
        throw new ModuleRefusedException(
                "The module needs the address of \"" + needed.name() + "\", which there is not.");
    }

    /// A new entry of the table for a function.
    private int entry(int function) {
        addressed.add(function);
        return layout.tableEntries() + addressed.size() - 1;
    }

    private static int value(Part part, int index) {
        int own = index - part.needed(Import.GLOBAL).size();
        if (own >= 0 && own < part.globals().size()) {
            var value = part.globals().get(own).value();
            var reader = new CodeReader(value.cursor());
            if (reader.next() && reader.opcode() == Opcodes.I32_CONST) {
                return (int) reader.number();
            }
        }
        throw new ModuleRefusedException("The module gives an address that is not known before it runs.");
    }

    /// What each global variable of a part is.
    List<Place> of(int part) {
        return maps.get(part);
    }

    /// Functions that get entries of the table behind those of all parts.
    List<Integer> addressed() {
        return addressed;
    }

    /// The global section.
    ///
    /// @param rewriters of all parts
    byte[] section(List<Rewriter> rewriters) {
        var all = new ArrayList<byte[]>();
        all.add(new ByteSink()
                .u8(Opcodes.I32)
                .u8(1)
                .u8(Opcodes.I32_CONST)
                .s64(layout.heap())
                .u8(Opcodes.END)
                .bytes());
        for (int i = 0; i < parts.size(); i++) {
            for (var global : parts.get(i).globals()) {
                all.add(new ByteSink()
                        .bytes(global.type().array())
                        .bytes(rewriters.get(i).expression(global.value()))
                        .bytes());
            }
        }
        return new ByteSink().vector(all).bytes();
    }
}

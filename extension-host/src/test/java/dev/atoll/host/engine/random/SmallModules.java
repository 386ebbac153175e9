package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import static dev.atoll.host.engine.CoreType.I32;

/// Modules with one small function for each thing that is to be tried.
public final class SmallModules {
    private record Function(CoreSignature signature, WasmBytes body) {}

    private final Map<String, Function> functions = new LinkedHashMap<>();

    private SmallModules() {}

    /// The signatures of the functions of [#numeric()], by name. The names are the opcodes in hexadecimal.
    public static Map<String, CoreSignature> numericFunctions() {
        var result = new LinkedHashMap<String, CoreSignature>();
        Stream.concat(Operation.ARITHMETIC.stream(), Operation.COMPARISONS.stream())
                .forEach(one -> result.put(
                        Integer.toHexString(one.code()), new CoreSignature(one.takes(), List.of(one.gives()))));
        return result;
    }

    /// A module that exports a function for each numeric instruction, which does just that.
    public static byte[] numeric() {
        var module = new SmallModules();
        Stream.concat(Operation.ARITHMETIC.stream(), Operation.COMPARISONS.stream())
                .forEach(one -> {
                    var body = new WasmBytes();
                    for (int i = 0; i < one.takes().size(); i++) {
                        body.bytes(0x20).unsigned(i);
                    }
                    one.write(body);
                    var signature = new CoreSignature(one.takes(), List.of(one.gives()));
                    module.functions.put(Integer.toHexString(one.code()), new Function(signature, body));
                });
        return module.wasm(0, 0);
    }

    /// Numbers at which instructions go wrong, as raw bits. NaNs are all one.
    public static List<Long> numbers(CoreType type) {
        var dice = new Dice(new Random(1));
        var result = new TreeSet<Long>();
        if (type == CoreType.F32) {
            result.add(0x4f7f_c000L); // 4290772992, which is the bits of a NaN taken for a number
        }
        for (int i = 0; i < 250; i++) {
            result.add(dice.number(type));
        }
        return List.copyOf(result);
    }

    /// A module that reads or writes memory in one way, at many places.
    ///
    /// Its function `OFFSET` takes the address, `OFFSET@ADDRESS` has it as a constant; both numbers are unsigned. A
    /// store also takes what to store; a load gives what it read. `grow` grows the memory.
    ///
    /// @param access the instruction
    /// @param pages the memory's pages at the start
    /// @param addresses for each offset the addresses that are to be constants
    public static byte[] accesses(Access access, int pages, Map<Integer, List<Integer>> addresses) {
        var module = new SmallModules();
        addresses.forEach((offset, constants) -> {
            module.access(access, offset, Integer.toUnsignedString(offset), List.of(I32));
            for (int constant : constants) {
                var name = Integer.toUnsignedString(offset) + "@" + Integer.toUnsignedString(constant);
                module.access(access, offset, name, List.of(), constant);
            }
        });
        return module.wasm(pages, 100);
    }

    private void access(Access access, int offset, String name, List<CoreType> address, int... constant) {
        var body = new WasmBytes();
        if (constant.length == 0) {
            body.bytes(0x20, 0);
        } else {
            body.constant(I32, constant[0]);
        }
        if (access.stores()) {
            body.bytes(0x20).unsigned(address.size());
        }
        access.write(body, offset);
        var takes = new ArrayList<>(address);
        if (access.stores()) {
            takes.add(access.type());
        }
        functions.put(
                name,
                new Function(new CoreSignature(takes, access.stores() ? List.of() : List.of(access.type())), body));
    }

    /// A module with the functions `fill`, `copy`, `init` (of 32 bytes that count up), each of three numbers, and
    /// `drop`, `again` (`init` with a segment that was put into memory at the start) and `grow`.
    public static byte[] bulk(int pages) {
        var module = new SmallModules();
        module.three("fill", new WasmBytes().bytes(0xfc).unsigned(11).bytes(0));
        module.three("copy", new WasmBytes().bytes(0xfc).unsigned(10).bytes(0, 0));
        module.three("init", new WasmBytes().bytes(0xfc).unsigned(8).bytes(1, 0));
        module.three("again", new WasmBytes().bytes(0xfc).unsigned(8).bytes(0, 0));
        var nothing = new CoreSignature(List.of(), List.of());
        module.functions.put(
                "drop",
                new Function(nothing, new WasmBytes().bytes(0xfc).unsigned(9).bytes(1)));
        return module.wasm(pages, 100);
    }

    private void three(String name, WasmBytes instruction) {
        var body = new WasmBytes().bytes(0x20, 0, 0x20, 1, 0x20, 2).append(instruction);
        functions.put(name, new Function(new CoreSignature(List.of(I32, I32, I32), List.of()), body));
    }

    private byte[] wasm(int pages, int mostPages) {
        var grow = new CoreSignature(List.of(I32), List.of(I32));
        functions.put("grow", new Function(grow, new WasmBytes().bytes(0x20, 0, 0x40, 0)));
        var types = new WasmBytes().unsigned(functions.size());
        var indices = new WasmBytes().unsigned(functions.size());
        var exports = new WasmBytes().unsigned(functions.size() + 1);
        var code = new WasmBytes().unsigned(functions.size());
        int index = 0;
        for (var one : functions.entrySet()) {
            var function = one.getValue();
            types.bytes(0x60)
                    .types(function.signature().parameters())
                    .types(function.signature().results());
            indices.unsigned(index);
            exports.name(one.getKey()).bytes(0).unsigned(index++);
            code.counted(
                    new WasmBytes().bytes(0).append(function.body()).bytes(0x0b).toArray());
        }
        exports.name("memory").bytes(2, 0);
        var data = new WasmBytes().bytes(2, 0).constant(I32, 0).bytes(0x0b);
        data.counted(new byte[pages == 0 ? 0 : 8]).bytes(1).counted(counting());
        return new WasmBytes()
                .bytes(0, 'a', 's', 'm', 1, 0, 0, 0)
                .section(1, types)
                .section(3, indices)
                .section(5, new WasmBytes().bytes(1, 1).unsigned(pages).unsigned(mostPages))
                .section(7, exports)
                .section(12, new WasmBytes().unsigned(2))
                .section(10, code)
                .section(11, data)
                .toArray();
    }

    private static byte[] counting() {
        var bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }
}

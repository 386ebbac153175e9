package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreSignature;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static dev.atoll.host.engine.CoreType.I32;

/// Makes random modules.
///
/// They use every numeric instruction of WebAssembly 1.0 with sign extension, saturating truncation, bulk
/// memory and several results; every kind of block and branch; direct and indirect calls; loads and stores of
/// every width. Some never trap; the wilder ones do, for every reason there is but a full stack. All end
/// soon: a global counts down.
public final class RandomModules {
    private static final int CALLS = 3;
    private static final int TYPES = 1;
    private static final int FUNCTIONS = 3;
    private static final int TABLE = 4;
    private static final int MEMORY = 5;
    private static final int GLOBALS = 6;
    private static final int EXPORTS = 7;
    private static final int ELEMENTS = 9;
    private static final int CODE = 10;
    private static final int DATA = 11;
    private static final int DATA_COUNT = 12;

    private final Dice dice;
    private final Shape shape;

    private RandomModules(long seed) {
        dice = new Dice(new Random(seed));
        shape = new Shape(dice);
    }

    /// The module of a seed, always the same.
    public static RandomModule of(long seed) {
        var maker = new RandomModules(seed);
        var run = maker.shape.functions.getFirst();
        var wasm = maker.wasm();
        var calls = new ArrayList<List<Long>>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(run.parameters().stream().map(maker.dice::bits).toList());
        }
        return new RandomModule(seed, wasm, run, maker.shape.globals, maker.shape.beyondInterpreter, calls);
    }

    private byte[] wasm() {
        var code = code();
        var out = new WasmBytes().bytes(0, 'a', 's', 'm', 1, 0, 0, 0);
        out.section(TYPES, types());
        out.section(FUNCTIONS, functions());
        out.section(TABLE, new WasmBytes().bytes(1, 0x70, 0).unsigned(shape.table.size()));
        out.section(MEMORY, new WasmBytes().bytes(1, 1).unsigned(shape.pages).unsigned(shape.mostPages));
        out.section(GLOBALS, globals());
        out.section(EXPORTS, exports());
        out.section(ELEMENTS, elements());
        out.section(DATA_COUNT, new WasmBytes().unsigned(Shape.SEGMENTS));
        out.section(CODE, code);
        out.section(DATA, data());
        return out.toArray();
    }

    private WasmBytes types() {
        getters();
        var out = new WasmBytes().unsigned(shape.types().size());
        shape.types().forEach(type -> out.bytes(0x60).types(type.parameters()).types(type.results()));
        return out;
    }

    private List<Integer> getters() {
        return shape.globals.stream()
                .map(type -> shape.type(new CoreSignature(List.of(), List.of(type))))
                .toList();
    }

    private WasmBytes functions() {
        var out = new WasmBytes().unsigned(shape.functions.size() + shape.globals.size());
        shape.functions.forEach(function -> out.unsigned(shape.type(function)));
        getters().forEach(out::unsigned);
        return out;
    }

    private WasmBytes globals() {
        var out = new WasmBytes().unsigned(shape.globals.size());
        shape.globals.forEach(
                type -> out.type(type).bytes(1).constant(type, dice.bits(type)).bytes(0x0b));
        return out;
    }

    private WasmBytes exports() {
        var out = new WasmBytes().unsigned(2 + shape.globals.size());
        out.name("memory").bytes(2, 0).name("run").bytes(0, 0);
        for (int i = 0; i < shape.globals.size(); i++) {
            out.name("global" + i).bytes(0).unsigned(shape.functions.size() + i);
        }
        return out;
    }

    private WasmBytes elements() {
        var filled = new ArrayList<WasmBytes>();
        for (int i = 0; i < shape.table.size(); i++) {
            if (shape.table.get(i) != Shape.NOTHING) {
                filled.add(
                        new WasmBytes().bytes(0).constant(I32, i).bytes(0x0b, 1).unsigned(shape.table.get(i)));
            }
        }
        var out = new WasmBytes().unsigned(filled.size());
        filled.forEach(out::append);
        return out;
    }

    private WasmBytes code() {
        var out = new WasmBytes().unsigned(shape.functions.size() + shape.globals.size());
        for (int i = 0; i < shape.functions.size(); i++) {
            out.counted(function(i));
        }
        for (int i = 0; i < shape.globals.size(); i++) {
            out.counted(new WasmBytes().bytes(0, 0x23).unsigned(i).bytes(0x0b).toArray());
        }
        return out;
    }

    private byte[] function(int index) {
        var scope = new Scope(shape, dice, index);
        if (index == 0) {
            scope.code.constant(I32, Shape.TANK).bytes(0x24).unsigned(Shape.FUEL);
        } else {
            Loops.burnForCall(scope);
        }
        var statements = new Statements(scope);
        int depth = index == 0 ? 4 : 2;
        for (int i = 0; i < depth; i++) {
            statements.some(0);
        }
        statements.expressions().values(shape.functions.get(index).results(), 4);
        return scope.body();
    }

    private WasmBytes data() {
        var out = new WasmBytes().unsigned(Shape.SEGMENTS);
        out.bytes(0).constant(I32, 0).bytes(0x0b).counted(dice.bytes(shape.pages == 0 ? 0 : 512));
        for (int i = 1; i < Shape.SEGMENTS; i++) {
            out.bytes(1).counted(dice.bytes(32));
        }
        return out;
    }
}

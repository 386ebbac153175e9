package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One function in the making: its code so far, its locals, and the blocks it is inside of.
final class Scope {
    /// What a branch to a block has to bring.
    ///
    /// @param brings the types
    /// @param open whether any branch may go there
    record Label(List<CoreType> brings, boolean open) {}

    final Shape shape;
    final Dice dice;
    final int function;
    final WasmBytes code = new WasmBytes();

    private final List<CoreType> locals;
    private final int parameters;
    private final Map<CoreType, List<Integer>> usable = new HashMap<>();
    private final Map<CoreType, Integer> scratch = new HashMap<>();
    private final Deque<Label> labels = new ArrayDeque<>();
    private int budget;

    Scope(Shape shape, Dice dice, int function) {
        this.shape = shape;
        this.dice = dice;
        this.function = function;
        budget = 40 + dice.below(260);
        locals = new ArrayList<>(shape.functions.get(function).parameters());
        parameters = locals.size();
        for (int i = 0; i < parameters; i++) {
            usable.computeIfAbsent(locals.get(i), _ -> new ArrayList<>()).add(i);
        }
        for (var type : CoreType.values()) {
            for (int i = 1 + dice.below(3); i > 0; i--) {
                usable.computeIfAbsent(type, _ -> new ArrayList<>()).add(local(type));
            }
        }
        labels.push(new Label(shape.functions.get(function).results(), true));
    }

    /// A new local that random code leaves alone.
    int local(CoreType type) {
        locals.add(type);
        return locals.size() - 1;
    }

    /// One of the locals of that type that random code plays with.
    int some(CoreType type) {
        return dice.of(Objects.requireNonNull(usable.get(type)));
    }

    /// Whether a choice may be made that could trap.
    boolean wild() {
        return dice.below(1000) < shape.wildness;
    }

    /// Takes some of what the function may grow by, and says whether there was any left.
    boolean spend() {
        return --budget > 0;
    }

    void enter(List<CoreType> brings, boolean open) {
        labels.push(new Label(brings, open));
    }

    void leave() {
        labels.pop();
        code.bytes(0x0b);
    }

    /// The blocks around, innermost first; the last is the function itself.
    List<Label> labels() {
        return List.copyOf(labels);
    }

    /// The depths of the blocks that a branch without values may go to.
    List<Integer> plainTargets() {
        var result = new ArrayList<Integer>();
        int depth = 0;
        for (var label : labels) {
            if (label.open() && label.brings().isEmpty()) {
                result.add(depth);
            }
            depth++;
        }
        return result;
    }

    /// Makes the float on top of the stack one that is determined to its last bit.
    void settleNan(CoreType type) {
        int at = scratch.computeIfAbsent(type, this::local);
        boolean single = type == CoreType.F32;
        code.bytes(0x22).unsigned(at);
        code.constant(type, single ? 0x7fc0_0000L : 0x7ff8_0000_0000_0000L);
        code.bytes(0x20).unsigned(at).bytes(0x20).unsigned(at).bytes(single ? 0x5b : 0x61, 0x1b);
    }

    /// The function's body as the code section has it.
    ///
    /// The `nop` before its end is for Chicory 1.7.5: where a block ends right before the function does, it
    /// cannot compile a branch to the function's own label.
    byte[] body() {
        var out = new WasmBytes().unsigned(locals.size() - parameters);
        locals.subList(parameters, locals.size())
                .forEach(type -> out.unsigned(1).type(type));
        return out.append(code).bytes(0x01, 0x0b).toArray();
    }
}

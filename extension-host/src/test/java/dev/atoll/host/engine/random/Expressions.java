package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import static dev.atoll.host.engine.CoreType.F32;
import static dev.atoll.host.engine.CoreType.F64;
import static dev.atoll.host.engine.CoreType.I32;

/// Writes code that leaves one number on the stack.
final class Expressions {
    private static final Map<CoreType, List<Operation>> GIVING =
            Operation.ARITHMETIC.stream().collect(Collectors.groupingBy(Operation::gives));
    private static final Map<CoreType, List<Access>> LOADS =
            Access.LOADS.stream().collect(Collectors.groupingBy(Access::type));

    private final Scope scope;
    private final WasmBytes code;
    private final Dice dice;
    private final Addresses addresses;
    private final Calls calls;

    Expressions(Scope scope) {
        this.scope = scope;
        code = scope.code;
        dice = scope.dice;
        addresses = new Addresses(scope, this);
        calls = new Calls(scope, this);
    }

    Addresses addresses() {
        return addresses;
    }

    Calls calls() {
        return calls;
    }

    /// Writes a number of that type.
    ///
    /// @param depth how deep it may be nested
    void value(CoreType type, int depth) {
        if (depth <= 0 || !scope.spend()) {
            leaf(type);
            return;
        }
        switch (dice.below(14)) {
            case 0 -> leaf(type);
            case 1 -> {
                value(type, depth - 1);
                code.bytes(0x22).unsigned(scope.some(type));
            }
            case 2 -> load(some(LOADS, type), depth - 1);
            case 3 -> select(type, depth - 1);
            case 4 -> conditional(type, depth - 1);
            case 5 -> block(type, depth - 1);
            case 6 -> calls.giving(type, depth - 1);
            case 7, 8 -> {
                if (type == I32) {
                    condition(depth);
                } else {
                    operation(some(GIVING, type), depth - 1);
                }
            }
            default -> operation(some(GIVING, type), depth - 1);
        }
    }

    private <T> T some(Map<CoreType, List<T>> of, CoreType type) {
        return dice.of(Objects.requireNonNull(of.get(type)));
    }

    private void leaf(CoreType type) {
        int choice = dice.below(10);
        if (choice < 5) {
            code.bytes(0x20).unsigned(scope.some(type));
        } else if (choice < 7 && scope.shape.globals.lastIndexOf(type) > Shape.FUEL) {
            code.bytes(0x23).unsigned(global(type));
        } else if (choice == 7 && type == I32) {
            code.bytes(0x3f, 0);
        } else {
            code.constant(type, dice.bits(type));
        }
    }

    private int global(CoreType type) {
        var all = new ArrayList<Integer>();
        for (int i = Shape.FUEL + 1; i < scope.shape.globals.size(); i++) {
            if (scope.shape.globals.get(i) == type) {
                all.add(i);
            }
        }
        return dice.of(all);
    }

    private void load(Access access, int depth) {
        int offset = addresses.address(access.width(), depth);
        access.write(code, offset);
    }

    private void select(CoreType type, int depth) {
        value(type, depth);
        value(type, depth);
        condition(depth);
        if (dice.percent(30)) {
            code.bytes(0x1c, 1).type(type);
        } else {
            code.bytes(0x1b);
        }
    }

    private void conditional(CoreType type, int depth) {
        condition(depth);
        code.bytes(0x04).type(type);
        scope.enter(List.of(type), true);
        value(type, depth);
        code.bytes(0x05);
        value(type, depth);
        scope.leave();
    }

    /// A block that a branch may leave early with its value.
    private void block(CoreType type, int depth) {
        code.bytes(0x02).type(type);
        scope.enter(List.of(type), true);
        value(type, depth);
        condition(depth);
        code.bytes(0x0d).unsigned(0);
        if (dice.percent(50)) {
            code.bytes(0x1a);
            value(type, depth - 1);
        }
        scope.leave();
    }

    /// Writes a number that is asked whether it is zero: mostly a comparison.
    void condition(int depth) {
        int choice = dice.below(12);
        if (choice < 8) {
            operation(dice.of(Operation.COMPARISONS), depth - 1);
        } else if (choice == 8) {
            value(dice.percent(50) ? I32 : CoreType.I64, depth - 1, true);
        } else {
            value(I32, depth - 1);
        }
        for (int i = dice.below(8); i >= 6; i--) {
            code.bytes(0x45);
        }
    }

    private void value(CoreType type, int depth, boolean isZero) {
        value(type, depth);
        if (isZero) {
            code.bytes(type == I32 ? 0x45 : 0x50);
        }
    }

    private void operation(Operation operation, int depth) {
        var takes = operation.takes();
        switch (operation.hazard()) {
            case NONE -> takes.forEach(type -> value(type, depth));
            case NAN -> {
                takes.forEach(type -> value(type, depth));
                scope.settleNan(takes.getLast());
            }
            case DIVISION -> {
                value(takes.getFirst(), depth);
                divisor(takes.getFirst(), depth);
            }
            case UNSIGNED -> {
                value(takes.getFirst(), depth);
                if (!scope.shape.beyondInterpreter) {
                    code.constant(takes.getFirst(), 1).bytes(0x88);
                }
            }
            case RANGE -> inRange(takes.getFirst(), depth);
        }
        operation.write(code);
    }

    private void divisor(CoreType type, int depth) {
        if (scope.wild()) {
            value(type, depth);
        } else if (dice.percent(40)) {
            code.constant(type, dice.bits(type) | 1);
        } else {
            value(type, depth);
            code.constant(type, 1).bytes(type == I32 ? 0x72 : 0x84);
        }
    }

    private void inRange(CoreType type, int depth) {
        if (scope.wild()) {
            value(type, depth);
            return;
        }
        value(I32, depth);
        code.constant(I32, 0x7fff).bytes(0x71, type == F32 ? 0xb2 : 0xb7);
        if (dice.percent(50)) {
            code.constant(type, type == F64 ? Double.doubleToLongBits(0.375) : Float.floatToIntBits(0.375f));
            code.bytes(type == F32 ? 0x94 : 0xa2);
        }
    }

    /// Writes numbers of those types, one after the other.
    void values(List<CoreType> types, int depth) {
        types.forEach(type -> value(type, depth));
    }
}

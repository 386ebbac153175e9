package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;

import java.util.ArrayList;
import java.util.List;

import static dev.atoll.host.engine.CoreType.F32;
import static dev.atoll.host.engine.CoreType.F64;
import static dev.atoll.host.engine.CoreType.I32;

/// Writes code that leaves nothing on the stack.
final class Statements {
    private static final int EMPTY = 0x40;
    private static final int DEEP = 3;

    private final Scope scope;
    private final WasmBytes code;
    private final Dice dice;
    private final Expressions expressions;
    private final Loops loops;

    Statements(Scope scope) {
        this.scope = scope;
        code = scope.code;
        dice = scope.dice;
        expressions = new Expressions(scope);
        loops = new Loops(scope, this);
    }

    Expressions expressions() {
        return expressions;
    }

    /// Writes some statements.
    void some(int nesting) {
        for (int i = 1 + dice.below(6); i > 0 && scope.spend(); i--) {
            one(nesting);
        }
    }

    private void one(int nesting) {
        switch (dice.below(nesting > DEEP ? 9 : 18)) {
            case 0, 1, 2 -> {
                var type = dice.type();
                expressions.value(type, 4);
                code.bytes(0x21).unsigned(scope.some(type));
            }
            case 3 -> global();
            case 4, 5 -> store();
            case 6 -> bulk();
            case 7 -> branchOut();
            case 8 -> rare();
            case 9, 10 -> conditional(nesting);
            case 11 -> block(nesting);
            case 12 -> blockOfSeveral(nesting);
            case 13, 14, 15 -> loops.some(nesting);
            case 16 -> choice(nesting);
            default -> expressions.calls().statement(3);
        }
    }

    private void global() {
        int index = Shape.FUEL + 1 + dice.below(scope.shape.globals.size() - 1);
        expressions.value(scope.shape.globals.get(index), 4);
        code.bytes(0x24).unsigned(index);
    }

    private void store() {
        var access = dice.of(Access.STORES);
        int offset = expressions.addresses().address(access.width(), 2);
        expressions.value(access.type(), 4);
        if (access.type() == F32 || access.type() == F64) {
            scope.settleNan(access.type());
        }
        access.write(code, offset);
    }

    private void bulk() {
        boolean wild = scope.wild();
        switch (dice.below(5)) {
            case 0 -> {
                place(wild);
                expressions.value(I32, 2);
                size(wild, 0x7f);
                code.bytes(0xfc).unsigned(11).bytes(0);
            }
            case 1 -> {
                place(wild);
                place(scope.wild());
                size(wild, 0x7f);
                code.bytes(0xfc).unsigned(10).bytes(0, 0);
            }
            case 2 -> {
                place(wild);
                code.constant(I32, dice.below(wild ? 40 : 8));
                size(wild, 7);
                int first = wild && scope.shape.beyondInterpreter ? 0 : 1;
                int segment = first + dice.below(Shape.SEGMENTS - first);
                code.bytes(0xfc).unsigned(8).unsigned(segment).bytes(0);
            }
            case 3 -> code.bytes(0xfc).unsigned(9).unsigned(wild ? dice.below(Shape.SEGMENTS) : 0);
            default -> {
                expressions.value(I32, 2);
                code.constant(I32, wild ? -1 : 1).bytes(0x71, 0x40, 0, 0x21).unsigned(scope.some(I32));
            }
        }
    }

    private void place(boolean wild) {
        if (wild) {
            expressions.addresses().address(1, 2);
        } else {
            expressions.addresses().inFirstPage(2);
        }
    }

    private void size(boolean wild, int mask) {
        expressions.value(I32, 2);
        if (!wild) {
            code.constant(I32, mask).bytes(0x71);
        }
    }

    /// A branch to any block around, with what that wants, taken or not.
    private void branchOut() {
        var labels = scope.labels();
        int depth = dice.below(labels.size());
        var label = labels.get(depth);
        if (!label.open()) {
            return;
        }
        expressions.values(label.brings(), 2);
        expressions.condition(3);
        code.bytes(0x0d).unsigned(depth);
        expressions.calls().store(label.brings());
    }

    private void rare() {
        switch (dice.below(6)) {
            case 0 -> code.bytes(0x01);
            case 1 -> {
                expressions.value(dice.type(), 3);
                code.bytes(0x1a);
            }
            case 2 ->
                end(() -> {
                    expressions.values(scope.labels().getLast().brings(), 2);
                    code.bytes(0x0f);
                });
            case 3 ->
                end(() -> {
                    if (scope.wild()) {
                        code.bytes(0x00);
                    }
                });
            case 4 -> {
                // bits of a float that only pass through, NaN or not, stay as they are
                boolean single = dice.percent(50);
                int to = expressions.addresses().address(8, 2);
                int from = expressions.addresses().address(8, 2);
                code.bytes(single ? 0x2a : 0x2b, 0).unsigned(from);
                code.bytes(single ? 0x38 : 0x39, 0).unsigned(to);
            }
            default -> table();
        }
    }

    /// What ends the function, under a condition, with code after it that cannot be reached.
    private void end(Runnable end) {
        expressions.condition(3);
        code.bytes(0x04, EMPTY);
        scope.enter(List.of(), true);
        end.run();
        if (dice.percent(30)) {
            some(DEEP + 1);
        }
        scope.leave();
    }

    private void table() {
        var targets = scope.plainTargets();
        if (targets.isEmpty()) {
            return;
        }
        code.bytes(0x02, EMPTY);
        scope.enter(List.of(), true);
        expressions.condition(2);
        code.bytes(0x0d).unsigned(0);
        expressions.value(I32, 3);
        int count = dice.below(5);
        code.bytes(0x0e).unsigned(count);
        for (int i = 0; i <= count; i++) {
            code.unsigned(dice.of(targets) + 1);
        }
        scope.leave();
    }

    private void conditional(int nesting) {
        expressions.condition(4);
        code.bytes(0x04, EMPTY);
        scope.enter(List.of(), true);
        some(nesting + 1);
        if (dice.percent(50)) {
            code.bytes(0x05);
            some(nesting + 1);
        }
        scope.leave();
    }

    private void block(int nesting) {
        code.bytes(0x02, EMPTY);
        scope.enter(List.of(), true);
        some(nesting + 1);
        expressions.condition(3);
        code.bytes(0x0d).unsigned(0);
        some(nesting + 1);
        scope.leave();
    }

    private void blockOfSeveral(int nesting) {
        var takes = new ArrayList<CoreType>();
        var gives = new ArrayList<CoreType>();
        for (int i = dice.below(3); i >= 0; i--) {
            if (scope.shape.beyondInterpreter) {
                takes.add(dice.type());
            }
            gives.add(dice.type());
        }
        expressions.values(takes, 2);
        code.bytes(0x02).signed(scope.shape.type(new CoreSignature(takes, gives)));
        scope.enter(gives, true);
        expressions.calls().store(takes);
        some(nesting + 1);
        expressions.values(gives, 2);
        if (dice.percent(50)) {
            expressions.condition(2);
            code.bytes(0x0d).unsigned(0);
        }
        scope.leave();
        expressions.calls().store(gives);
    }

    /// A choice of several, as compilers write it.
    private void choice(int nesting) {
        int cases = 1 + dice.below(4);
        for (int i = 0; i <= cases; i++) {
            code.bytes(0x02, EMPTY);
            scope.enter(List.of(), true);
        }
        expressions.value(I32, 3);
        if (dice.percent(70)) {
            code.constant(I32, 7).bytes(0x71);
        }
        code.bytes(0x0e).unsigned(cases);
        for (int i = 0; i <= cases; i++) {
            code.unsigned(i);
        }
        for (int i = cases; i > 0; i--) {
            scope.leave();
            some(nesting + 1);
            if (dice.percent(70)) {
                code.bytes(0x0c).unsigned(i - 1);
            }
        }
        scope.leave();
    }
}

package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreType;

import java.util.List;

import static dev.atoll.host.engine.CoreType.F64;
import static dev.atoll.host.engine.CoreType.I32;
import static dev.atoll.host.engine.CoreType.I64;

/// Writes loops that end, in the shapes that compilers give them.
final class Loops {
    private static final int EMPTY = 0x40;

    private final Scope scope;
    private final WasmBytes code;
    private final Dice dice;
    private final Statements statements;

    Loops(Scope scope, Statements statements) {
        this.scope = scope;
        code = scope.code;
        dice = scope.dice;
        this.statements = statements;
    }

    /// Writes a loop of a few rounds, inside a block that leaves it.
    void some(int nesting) {
        var type = dice.of(List.of(I32, I32, I64, F64));
        int counter = scope.local(type);
        int rounds = 1 + dice.below(nesting == 0 ? 40 : 8);
        boolean down = dice.percent(50);
        code.constant(type, number(type, down ? rounds : 0)).bytes(0x21).unsigned(counter);
        code.bytes(0x02, EMPTY);
        scope.enter(List.of(), true);
        code.bytes(0x03, EMPTY);
        boolean burns = dice.percent(60);
        scope.enter(List.of(), burns);
        if (burns) {
            burn();
        }
        if (dice.percent(50)) {
            atTheEnd(type, counter, rounds, down, nesting);
        } else {
            atTheHead(type, counter, rounds, down, nesting);
        }
        scope.leave();
        scope.leave();
    }

    private static long number(CoreType type, int value) {
        return type == F64 ? Double.doubleToLongBits(value) : value;
    }

    private void atTheEnd(CoreType type, int counter, int rounds, boolean down, int nesting) {
        statements.some(nesting + 1);
        step(type, counter, down);
        code.bytes(0x22).unsigned(counter);
        goesOn(type, rounds, down);
        code.bytes(0x0d).unsigned(0);
    }

    private void atTheHead(CoreType type, int counter, int rounds, boolean down, int nesting) {
        code.bytes(0x20).unsigned(counter);
        goesOn(type, rounds, down);
        code.bytes(0x45, 0x0d).unsigned(1);
        statements.some(nesting + 1);
        step(type, counter, down);
        code.bytes(0x21).unsigned(counter).bytes(0x0c).unsigned(0);
    }

    private void step(CoreType type, int counter, boolean down) {
        code.bytes(0x20).unsigned(counter).constant(type, number(type, 1));
        code.bytes(
                switch (type) {
                    case I32 -> down ? 0x6b : 0x6a;
                    case I64 -> down ? 0x7d : 0x7c;
                    case F32, F64 -> down ? 0xa1 : 0xa0;
                });
    }

    /// The question whether the counter on the stack has not come to its end.
    private void goesOn(CoreType type, int rounds, boolean down) {
        boolean signed = dice.percent(50);
        if (down && type == I32 && signed) {
            return;
        }
        code.constant(type, number(type, down ? 0 : rounds));
        code.bytes(
                switch (type) {
                    case I32 -> down ? 0x47 : signed ? 0x48 : 0x49;
                    case I64 -> down ? 0x52 : signed ? 0x53 : 0x54;
                    case F32, F64 -> down ? 0x64 : 0x63;
                });
    }

    /// Takes one from the fuel, and leaves the block around the loop when it is spent.
    private void burn() {
        code.bytes(0x23).unsigned(Shape.FUEL).constant(I32, 1).bytes(0x6b, 0x24).unsigned(Shape.FUEL);
        code.bytes(0x23).unsigned(Shape.FUEL).constant(I32, 0).bytes(0x48, 0x0d).unsigned(1);
    }

    /// Takes fuel for a call, and returns when it is spent.
    static void burnForCall(Scope scope) {
        var code = scope.code;
        code.bytes(0x23)
                .unsigned(Shape.FUEL)
                .constant(I32, 25)
                .bytes(0x6b, 0x24)
                .unsigned(Shape.FUEL);
        code.bytes(0x23).unsigned(Shape.FUEL).constant(I32, 0).bytes(0x48, 0x04, EMPTY);
        scope.labels().getLast().brings().forEach(type -> code.constant(type, 0));
        code.bytes(0x0f, 0x0b);
    }
}

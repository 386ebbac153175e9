package dev.atoll.host.engine.random;

import static dev.atoll.host.engine.CoreType.I32;

/// Writes addresses: mostly such as are in memory, now and then such as are at its end, beyond it, or wrap
/// around.
final class Addresses {
    private static final int PAGE = 65536;

    private final Scope scope;
    private final Expressions expressions;

    Addresses(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /// Writes the base of an address.
    ///
    /// @param width how many bytes are touched there
    /// @param depth how deep it may be nested
    /// @return the offset that has to be added to it
    int address(int width, int depth) {
        if (scope.wild()) {
            return wild(width, depth);
        }
        if (scope.dice.percent(10)) {
            return lastBytes(width);
        }
        inFirstPage(depth);
        return scope.dice.percent(50) ? 0 : scope.dice.below(0x8000);
    }

    /// Writes an address below 0x7f80.
    void inFirstPage(int depth) {
        if (scope.dice.percent(30)) {
            scope.code.constant(I32, scope.dice.below(0x7f80));
        } else {
            expressions.value(I32, depth);
            scope.code.constant(I32, scope.dice.percent(50) ? 0x7f00 : 0xff).bytes(0x71);
        }
    }

    /// The very last place where so many bytes fit, or a few bytes before it.
    private int lastBytes(int width) {
        int before = width + scope.dice.below(4);
        int offset = scope.dice.below(3) * 5;
        scope.code.bytes(0x3f, 0).constant(I32, 16).bytes(0x74);
        scope.code.constant(I32, before + offset).bytes(0x6b);
        return offset;
    }

    private int wild(int width, int depth) {
        var dice = scope.dice;
        return switch (dice.below(scope.shape.beyondInterpreter ? 6 : 3)) {
            case 0 -> {
                scope.code.bytes(0x3f, 0).constant(I32, 16).bytes(0x74);
                scope.code.constant(I32, dice.below(12) - 2).bytes(0x6b);
                yield 0;
            }
            case 1 -> {
                scope.code.constant(I32, (1 + dice.below(4)) * PAGE - dice.below(10));
                yield dice.below(10);
            }
            case 2 -> {
                inFirstPage(depth);
                yield Integer.MIN_VALUE + dice.below(width);
            }
            case 3 -> {
                int offset = dice.below(0x8000) - 0x4000;
                scope.code.constant(I32, -offset + dice.below(8));
                yield offset;
            }
            case 4 -> {
                scope.code.constant(I32, -1 - dice.below(width));
                yield dice.below(2 * width);
            }
            default -> {
                expressions.value(I32, depth);
                yield dice.percent(50) ? 0 : dice.below(Integer.MAX_VALUE) * 2;
            }
        };
    }
}

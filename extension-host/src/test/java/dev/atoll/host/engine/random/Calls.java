package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;

import java.util.ArrayList;
import java.util.List;

import static dev.atoll.host.engine.CoreType.I32;

/// Writes calls of the module's other functions, by name and through the table.
final class Calls {
    private final Scope scope;
    private final Expressions expressions;

    Calls(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /// Writes a call that leaves one number of that type, or a plain number where no function gives one.
    void giving(CoreType type, int depth) {
        var fitting = new ArrayList<Integer>();
        for (int i = 1; i < scope.shape.functions.size(); i++) {
            if (scope.shape.functions.get(i).results().equals(List.of(type)) && mayCall(i)) {
                fitting.add(i);
            }
        }
        if (fitting.isEmpty()) {
            expressions.value(type, depth);
        } else {
            call(scope.dice.of(fitting), depth);
        }
    }

    /// Writes a call of any function and puts what it gives into locals.
    void statement(int depth) {
        int function = 1 + scope.dice.below(scope.shape.functions.size() - 1);
        if (mayCall(function)) {
            call(function, depth);
            store(scope.shape.functions.get(function).results());
        }
    }

    /// Puts the numbers on the stack into locals.
    void store(List<CoreType> types) {
        types.reversed().forEach(type -> {
            if (scope.dice.percent(20)) {
                scope.code.bytes(0x1a);
            } else {
                scope.code.bytes(0x21).unsigned(scope.some(type));
            }
        });
    }

    /// Later functions may be called; earlier ones only now and then, since that recurs until the fuel is
    /// spent.
    private boolean mayCall(int function) {
        return function > scope.function || scope.dice.percent(5);
    }

    private void call(int function, int depth) {
        var signature = scope.shape.functions.get(function);
        expressions.values(signature.parameters(), depth);
        int entry = scope.shape.table.indexOf(function);
        if (entry >= 0 && scope.dice.percent(50)) {
            indirect(signature, entry, depth);
        } else {
            scope.code.bytes(0x10).unsigned(function);
        }
    }

    private void indirect(CoreSignature signature, int entry, int depth) {
        if (scope.wild()) {
            switch (scope.dice.below(3)) {
                case 0 -> expressions.value(I32, depth);
                case 1 -> scope.code.constant(I32, scope.shape.table.size());
                default -> scope.code.constant(I32, scope.dice.below(scope.shape.table.size()));
            }
        } else if (entry % 2 == 0 && scope.shape.table.get(entry + 1) != Shape.NOTHING) {
            expressions.condition(depth);
            scope.code.constant(I32, 1).bytes(0x71).constant(I32, entry).bytes(0x6a);
        } else {
            scope.code.constant(I32, entry);
        }
        scope.code.bytes(0x11).unsigned(scope.shape.type(signature)).bytes(0);
    }
}

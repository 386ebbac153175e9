package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;

import java.util.ArrayList;
import java.util.List;

import static dev.atoll.host.engine.CoreType.F32;
import static dev.atoll.host.engine.CoreType.F64;
import static dev.atoll.host.engine.CoreType.I32;
import static dev.atoll.host.engine.CoreType.I64;

/// What the functions of a module know of it: each other, the table, the globals, the memory.
final class Shape {
    /// A table entry that holds no function.
    static final int NOTHING = -1;
    /// The global that counts down; when it is spent, loops end and functions return at once.
    static final int FUEL = 0;
    /// How much of it a run has.
    static final int TANK = 3_000;
    /// How many data segments there are, all passive but the first.
    static final int SEGMENTS = 3;

    private static final List<CoreType> RUN = List.of(I32, I32, I64, F32, F64);

    /// How many of a thousand choices may trap.
    final int wildness;
    /// The signatures of all functions; the first is `run`.
    final List<CoreSignature> functions = new ArrayList<>();
    /// What the table holds: function indices, or [#NOTHING]. Neighbours, two by two, are of one type.
    final List<Integer> table = new ArrayList<>();
    /// The types of all globals.
    final List<CoreType> globals = new ArrayList<>(List.of(I32));
    /// The memory's size at the start and at most, in pages.
    final int pages;
    final int mostPages;

    /// Whether it may do what Chicory 1.7.5's interpreter gets wrong: blocks that take values from the stack,
    /// addresses past 4 GiB, which wrap around there, large unsigned numbers as floats, and data segments that
    /// are gone once they are in memory.
    final boolean beyondInterpreter;

    private final List<CoreSignature> types = new ArrayList<>();

    Shape(Dice dice) {
        wildness = dice.of(List.of(0, 0, 2, 10, 40));
        beyondInterpreter = dice.percent(50);
        pages = wildness == 0 || dice.percent(90) ? 1 + dice.below(2) : 0;
        mostPages = pages + dice.below(4);
        functions.add(new CoreSignature(RUN, List.of(dice.type())));
        int more = 2 + dice.below(5);
        for (int i = 0; i < more; i++) {
            functions.add(new CoreSignature(types(dice, 4), types(dice, dice.percent(20) ? 3 : 1)));
        }
        for (int i = 1 + dice.below(5); i > 0; i--) {
            globals.add(dice.type());
        }
        for (int i = 4 + dice.below(4); i > 0; i--) {
            int function = dice.percent(15) ? NOTHING : 1 + dice.below(more);
            table.add(function);
            table.add(function == NOTHING || dice.percent(50) ? function : sameType(dice, function));
        }
        functions.forEach(this::type);
    }

    private static List<CoreType> types(Dice dice, int most) {
        var result = new ArrayList<CoreType>();
        for (int i = dice.below(most + 1); i > 0; i--) {
            result.add(dice.type());
        }
        return result;
    }

    private int sameType(Dice dice, int function) {
        var same = new ArrayList<Integer>();
        for (int i = 1; i < functions.size(); i++) {
            if (functions.get(i).equals(functions.get(function))) {
                same.add(i);
            }
        }
        return dice.of(same);
    }

    /// The index of a signature among the module's types, which it becomes one of.
    int type(CoreSignature signature) {
        int known = types.indexOf(signature);
        if (known < 0) {
            types.add(signature);
            return types.size() - 1;
        }
        return known;
    }

    /// All signatures that have an index.
    List<CoreSignature> types() {
        return types;
    }
}

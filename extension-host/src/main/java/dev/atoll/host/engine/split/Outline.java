package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.FunctionShape;
import dev.atoll.host.engine.binary.Opcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a region becomes a function: what that takes, what it gives back and through which variables, and what the
/// number means that it gives.
///
/// 0 is to go on behind the call, a label's place in `labels`, counted from 1, to branch there, and one more to return.
///
/// @param parameters variables that it is given as parameters
/// @param given variables that it is given in global ones, because there are too many
/// @param givenGlobals what carries them
/// @param own variables that nobody else uses
/// @param changed variables that it gives back
/// @param changedGlobals what carries them
/// @param results what carries the values that are returned
/// @param labels where it may branch to, counted from the region
/// @param functionLabel the label that stands for returning
/// @param returns whether it may return
/// @param goesOn whether it may reach its end
record Outline(
        List<Integer> parameters,
        List<Integer> given,
        List<Integer> givenGlobals,
        List<Integer> own,
        List<Integer> changed,
        List<Integer> changedGlobals,
        List<Integer> results,
        List<Integer> labels,
        int functionLabel,
        boolean returns,
        boolean goesOn) {
    /// What HotSpot's best compiler takes: beyond some forty words it says "unsupported calling sequence". The module's
    /// memory and instance come on top.
    private static final int MOST_PARAMETERS = 12;

    /// Plans the function; nothing if the region cannot become one.
    ///
    /// @param region what is to become one
    /// @param around the function that it is taken from
    /// @param carried how many values a branch takes along to each block around, the function's own first
    static Optional<Outline> of(Region region, Around around, List<Integer> carried, Spills spills) {
        int functionLabel = carried.size() - 1;
        boolean returns = region.returns() || region.exits().contains(functionLabel);
        var labels =
                region.exits().stream().filter(label -> label < functionLabel).toList();
        if (!labels.stream().allMatch(label -> carried.get(functionLabel - label) == 0)
                || !around.carries(region.used())) {
            return Optional.empty();
        }
        var shared = new ArrayList<Integer>();
        var own = new ArrayList<Integer>();
        region.used().stream().forEach(local -> (around.belongsTo(local, region) ? own : shared).add(local));
        var parameters = shared.subList(0, Math.min(shared.size(), MOST_PARAMETERS));
        var given = shared.subList(parameters.size(), shared.size());
        var changed = shared.stream().filter(region.written()::get).toList();
        var results = returns ? around.shape().results() : List.<Integer>of();
        var globals = spills.of(Stream.concat(changed.stream().map(around.types()::get), results.stream())
                .toList());
        return Optional.of(new Outline(
                parameters,
                given,
                spills.of(given.stream().map(around.types()::get).toList()),
                own,
                changed,
                globals.subList(0, changed.size()),
                globals.subList(changed.size(), globals.size()),
                labels,
                functionLabel,
                returns,
                region.goesOn()));
    }

    /// The new function's signature.
    FunctionShape shape(Around around) {
        return new FunctionShape(parameters.stream().map(around.types()::get).toList(), List.of(Opcodes.I32));
    }

    /// The number that stands for a label.
    int code(int label) {
        return label == functionLabel ? returnCode() : labels.indexOf(label) + 1;
    }

    /// The number that stands for returning.
    int returnCode() {
        return labels.size() + 1;
    }

    /// What stands in the region's place.
    ///
    /// @param function the new function's index
    List<Node> site(int function) {
        var called = new ArrayList<Node>();
        parameters.forEach(local -> called.add(new Node.Local(Opcodes.LOCAL_GET, local)));
        // on top of the parameters, so that nothing can come between this and the call
        for (int i = 0; i < given.size(); i++) {
            called.add(new Node.Local(Opcodes.LOCAL_GET, given.get(i)));
            called.add(Node.store(givenGlobals.get(i)));
        }
        called.add(Node.call(function, 1 - parameters.size()));
        for (int i = 0; i < changed.size(); i++) {
            called.add(Node.read(changedGlobals.get(i)));
            called.add(new Node.Local(Opcodes.LOCAL_SET, changed.get(i)));
        }
        int ways = labels.size() + (returns ? 1 : 0) + (goesOn ? 1 : 0);
        if (ways <= 1) {
            called.add(Node.plain(Opcodes.DROP, -1, false));
            called.addAll(onlyWay());
            return called;
        }
        if (!returns && labels.size() == 1) {
            called.add(new Node.Branch(Opcodes.BR_IF, labels));
            return called;
        }
        return chosen(called);
    }

    private List<Node> onlyWay() {
        if (returns) {
            return returning();
        }
        return goesOn ? List.of() : leaving();
    }

    private List<Node> leaving() {
        return List.of(
                labels.isEmpty() ? Node.plain(Opcodes.UNREACHABLE, 0, true) : new Node.Branch(Opcodes.BR, labels));
    }

    private List<Node> returning() {
        var result = new ArrayList<Node>();
        results.forEach(global -> result.add(Node.read(global)));
        result.add(Node.plain(Opcodes.RETURN, -results.size(), true));
        return result;
    }

    private List<Node> chosen(List<Node> called) {
        int around = returns ? 2 : 1;
        var table = new ArrayList<Integer>();
        table.add(around - 1);
        labels.forEach(label -> table.add(label + around));
        if (returns) {
            table.add(0);
        }
        called.add(new Node.Branch(Opcodes.BR_TABLE, table));
        var inside = called;
        if (returns) {
            inside = new ArrayList<>();
            inside.add(Node.block(called));
            inside.addAll(returning());
        }
        var result = new ArrayList<Node>();
        result.add(Node.block(inside));
        // Chicory 1.7.5 fails on a table that leads to the end of a block right at the end of the function
        result.add(goesOn ? Node.plain(Opcodes.NOP, 0, false) : Node.plain(Opcodes.UNREACHABLE, 0, true));
        return result;
    }
}

package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.generator.wit.World;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// AssemblyScript sources for guests of one world: a file for each interface with its types, and under `offer/` the
/// glue of each
/// one a guest may export.
public final class AssemblyScriptTarget {
    private final WitPackage wit;
    private final World world;
    private final String runtime;

    /// Sources for a world.
    ///
    /// @param wit the package
    /// @param world one of its worlds
    /// @param runtime where the files find the folder that holds the SDK's `runtime/`: a package path that ends
    ///     with `/`, or empty when it is their own folder
    public AssemblyScriptTarget(WitPackage wit, World world, String runtime) {
        this.wit = wit;
        this.world = world;
        this.runtime = runtime;
    }

    /// All files by their path.
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        Set<Interface> all = new LinkedHashSet<>();
        world.imports().forEach(i -> reach(i, all));
        world.exports().forEach(i -> reach(i, all));
        SortedSet<Integer> tuples = new TreeSet<>();
        for (Interface face : all) {
            String qualified = wit.qualified(face);
            boolean exported = world.exports().contains(face);
            String source = new GuestInterface(face, qualified, runtime.isEmpty() ? "./" : runtime)
                    .source(world.imports().contains(face), exported);
            files.put(face.name() + ".ts", source);
            if (exported) {
                String glue = new GuestOffer(face, qualified, runtime.isEmpty() ? "../" : runtime).source();
                files.put("offer/" + face.name() + ".ts", glue);
            }
            face.functions().forEach(f -> {
                f.parameters().forEach(p -> tuples(p.type(), tuples));
                tuples(f.result(), tuples);
            });
        }
        if (!tuples.isEmpty()) {
            files.put("runtime/tuples.ts", tuples(tuples));
        }
        return files;
    }

    private static void reach(Interface face, Set<Interface> all) {
        face.uses().forEach(u -> reach(u, all));
        all.add(face);
    }

    private static void tuples(@Nullable Type type, SortedSet<Integer> arities) {
        if (type == null) {
            return;
        }
        if (type.dealiased() instanceof Type.TupleOf tuple) {
            arities.add(tuple.members().size());
        }
        switch (Plain.of(type)) {
            case Plain.Sequence sequence -> tuples(sequence.element(), arities);
            case Plain.Product product -> product.members().forEach(m -> tuples(m, arities));
            case Plain.Sum sum -> sum.cases().forEach(c -> tuples(c, arities));
            case Plain.Scalar ignored -> {}
            case Plain.Text ignored -> {}
            case Plain.Bits ignored -> {}
        }
    }

    private static String tuples(SortedSet<Integer> arities) {
        StringBuilder out = new StringBuilder("// Generated. Do not edit.\n");
        for (int arity : arities) {
            String parameters = String.join(
                    ", ", IntStream.range(0, arity).mapToObj(i -> "T" + i).toList());
            String fields = String.join(
                    ", ",
                    IntStream.range(0, arity)
                            .mapToObj(i -> "public f" + i + ": T" + i)
                            .toList());
            out.append("\n/** A tuple of %d. */\nexport class Tuple%d<%s> {\n  constructor(%s) {}\n}\n"
                    .formatted(arity, arity, parameters, fields));
        }
        return out.toString();
    }
}

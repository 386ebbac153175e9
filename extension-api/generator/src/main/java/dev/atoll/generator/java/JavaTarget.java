package dev.atoll.generator.java;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.generator.wit.World;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Java sources for the host of one world: a class for each interface, in one package.
public final class JavaTarget {
    private final WitPackage wit;
    private final World world;
    private final String packageName;

    /// Sources for a world.
    ///
    /// @param wit the package
    /// @param world one of its worlds
    /// @param packageName the Java package
    public JavaTarget(WitPackage wit, World world, String packageName) {
        this.wit = wit;
        this.world = world;
        this.packageName = packageName;
    }

    /// All files by their name.
    public SortedMap<String, String> files() {
        Set<Interface> all = new LinkedHashSet<>();
        world.imports().forEach(i -> reach(i, all));
        world.exports().forEach(i -> reach(i, all));
        Map<String, HostMethods> methods = new HashMap<>();
        all.forEach(i -> methods.put(i.name(), new HostMethods(i.name(), methods)));
        Map<Interface, HostInterface> classes = new LinkedHashMap<>();
        SortedSet<Integer> tuples = new TreeSet<>();
        for (Interface face : all) {
            HostMethods own = java.util.Objects.requireNonNull(methods.get(face.name()));
            HostInterface written = new HostInterface(face, wit.qualified(face), own);
            written.write(world.imports().contains(face), world.exports().contains(face));
            classes.put(face, written);
            face.functions().forEach(f -> {
                f.parameters().forEach(p -> tuples(p.type(), tuples));
                tuples(f.result(), tuples);
            });
        }
        SortedMap<String, String> files = new TreeMap<>();
        classes.forEach((face, c) -> files.put(Names.pascal(face.name()) + ".java", c.source(packageName)));
        tuples.forEach(n -> files.put("Tuple" + n + ".java", tuple(n)));
        files.put("package-info.java", packageInfo());
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

    private String tuple(int arity) {
        String parameters = IntStream.range(0, arity).mapToObj(i -> "T" + i).collect(Collectors.joining(", "));
        String fields =
                IntStream.range(0, arity).mapToObj(i -> "T" + i + " f" + i).collect(Collectors.joining(", "));
        return "// Generated. Do not edit.\npackage " + packageName + ";\n\n/// A tuple of " + arity
                + ".\npublic record Tuple" + arity + "<" + parameters + ">(" + fields + ") {}\n";
    }

    private String packageInfo() {
        return """
                // Generated from %s. Do not edit.
                /// The wire form of `%s`: its records, calls into guests, and host functions, one class an
                /// interface.
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(wit.name() + "@" + wit.version(), wit.name() + "@" + wit.version(), packageName);
    }
}

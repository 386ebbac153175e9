package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The names that are visible inside one interface, and the resolved interface itself.
final class InterfaceScope {
    private static final int MOST_FLAGS = 32;

    private final Syntax.InterfaceDeclaration declaration;
    private final Map<String, Syntax.TypeDeclaration> own = new LinkedHashMap<>();
    private final Map<String, TypeDefinition> known = new LinkedHashMap<>();
    private final List<TypeDefinition> ordered = new ArrayList<>();
    private final Set<String> running = new LinkedHashSet<>();
    private final Interface face;

    InterfaceScope(
            Syntax.InterfaceDeclaration declaration, java.util.function.Function<Syntax.Path, InterfaceScope> others) {
        this.declaration = declaration;
        checkNames();
        Set<Interface> uses = new LinkedHashSet<>();
        for (Syntax.Use use : declaration.body().uses()) {
            InterfaceScope other = others.apply(use.path());
            uses.add(other.face);
            use.names().forEach(n -> known.put(n.local(), other.exported(n)));
        }
        declaration.body().types().forEach(t -> own.put(t.name(), t));
        declaration.body().types().forEach(t -> named(t.name(), t.location()));
        List<Function> functions =
                declaration.body().functions().stream().map(this::function).toList();
        face = new Interface(declaration.name(), declaration.docs(), new ArrayList<>(uses), ordered, functions);
    }

    Interface face() {
        return face;
    }

    private void checkNames() {
        Set<String> seen = new HashSet<>();
        for (Syntax.Use use : declaration.body().uses()) {
            use.names().forEach(n -> unique(seen, n.local(), n.location()));
        }
        for (Syntax.TypeDeclaration type : declaration.body().types()) {
            unique(seen, type.name(), type.location());
            Set<String> members = new HashSet<>();
            type.members().forEach(m -> unique(members, m.name(), m.location()));
        }
        for (Syntax.FunctionDeclaration function : declaration.body().functions()) {
            unique(seen, function.name(), function.location());
            Set<String> parameters = new HashSet<>();
            function.parameters().forEach(m -> unique(parameters, m.name(), m.location()));
        }
    }

    private static void unique(Set<String> seen, String name, Location location) {
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw new WitException(location, "`" + name + "` is declared twice");
        }
    }

    private TypeDefinition exported(Syntax.UsedName name) {
        TypeDefinition definition = known.get(name.name());
        if (definition == null) {
            throw new WitException(
                    name.location(), "interface `" + declaration.name() + "` has no type `" + name.name() + "`");
        }
        return definition;
    }

    private TypeDefinition named(String name, Location from) {
        TypeDefinition done = known.get(name);
        if (done != null) {
            return done;
        }
        Syntax.TypeDeclaration type = own.get(name);
        if (type == null) {
            throw new WitException(from, "no type `" + name + "` here");
        }
        if (!running.add(name)) {
            throw new WitException(from, "type `" + name + "` contains itself");
        }
        TypeDefinition definition = new TypeDefinition(declaration.name(), name, type.docs(), shape(type));
        running.remove(name);
        known.put(name, definition);
        ordered.add(definition);
        return definition;
    }

    private Shape shape(Syntax.TypeDeclaration type) {
        return switch (type.keyword()) {
            case "record" ->
                new Shape.RecordOf(type.members().stream().map(this::field).toList());
            case "variant" ->
                new Shape.VariantOf(type.members().stream()
                        .map(m -> new Shape.Case(m.name(), m.docs(), resolve(m.type())))
                        .toList());
            case "enum" -> new Shape.EnumOf(labels(type));
            case "flags" -> {
                if (type.members().size() > MOST_FLAGS) {
                    throw new WitException(type.location(), "flags have at most " + MOST_FLAGS + " labels");
                }
                yield new Shape.FlagsOf(labels(type));
            }
            default -> new Shape.Alias(required(type.members().getFirst()));
        };
    }

    private static List<Shape.Label> labels(Syntax.TypeDeclaration type) {
        return type.members().stream()
                .map(m -> new Shape.Label(m.name(), m.docs()))
                .toList();
    }

    private Shape.Field field(Syntax.Member member) {
        return new Shape.Field(member.name(), member.docs(), required(member));
    }

    private Function function(Syntax.FunctionDeclaration function) {
        List<Shape.Field> parameters =
                function.parameters().stream().map(this::field).toList();
        return new Function(function.name(), function.docs(), parameters, resolve(function.result()));
    }

    private Type required(Syntax.Member member) {
        return Objects.requireNonNull(resolve(member.type()));
    }

    private @Nullable Type resolve(Syntax.@Nullable Type type) {
        if (type == null) {
            return null;
        }
        if (type.named()) {
            return new Type.Named(named(type.head(), type.location()));
        }
        List<@Nullable Type> arguments = new ArrayList<>();
        type.arguments().forEach(a -> arguments.add(resolve(a)));
        return switch (type.head()) {
            case "list" -> new Type.ListOf(Objects.requireNonNull(arguments.getFirst()));
            case "option" -> new Type.OptionOf(Objects.requireNonNull(arguments.getFirst()));
            case "result" ->
                new Type.ResultOf(
                        arguments.isEmpty() ? null : arguments.getFirst(),
                        arguments.size() < 2 ? null : arguments.get(1));
            case "tuple" ->
                new Type.TupleOf(arguments.stream().map(Objects::requireNonNull).toList());
            default -> Type.Primitive.valueOf(type.head().toUpperCase(Locale.ROOT));
        };
    }
}

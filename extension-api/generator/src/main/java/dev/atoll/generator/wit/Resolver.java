package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns the files of one package into its model: interfaces first, each after those it uses, then worlds.
final class Resolver {
    private static final Location NOWHERE = new Location("package", 1, 1);

    private final List<Syntax.File> files;
    private final Map<String, Syntax.InterfaceDeclaration> declared = new LinkedHashMap<>();
    private final Map<String, Syntax.WorldDeclaration> declaredWorlds = new LinkedHashMap<>();
    private final Map<String, InterfaceScope> scopes = new LinkedHashMap<>();
    private final Set<String> running = new LinkedHashSet<>();
    private Syntax.PackageDeclaration own = new Syntax.PackageDeclaration("", null, List.of(), NOWHERE);

    private Resolver(List<Syntax.File> files) {
        this.files = files;
    }

    static WitPackage resolve(List<Syntax.File> files) {
        return new Resolver(files).run();
    }

    private WitPackage run() {
        own = packageDeclaration();
        for (Syntax.File file : files) {
            if (!file.uses().isEmpty()) {
                Syntax.Path path = file.uses().getFirst().path();
                throw new WitException(path.location(), "`use` outside of an interface is not supported");
            }
            file.interfaces().forEach(d -> declare(declared, d.name(), d, d.location()));
            file.worlds().forEach(d -> declare(declaredWorlds, d.name(), d, d.location()));
        }
        List<Interface> interfaces = declared.values().stream()
                .map(d -> scope(d.name(), d.location()).face())
                .sorted(Comparator.comparing(Interface::name))
                .toList();
        List<World> worlds = declaredWorlds.values().stream()
                .map(this::world)
                .sorted(Comparator.comparing(World::name))
                .toList();
        String version = own.version();
        return new WitPackage(own.name(), version == null ? "" : version, interfaces, worlds);
    }

    private Syntax.PackageDeclaration packageDeclaration() {
        Syntax.PackageDeclaration found = null;
        for (Syntax.File file : files) {
            Syntax.PackageDeclaration next = file.packageDeclaration();
            if (next == null) {
                continue;
            }
            if (found != null && !(found.name() + found.version()).equals(next.name() + next.version())) {
                throw new WitException(next.location(), "this file is of another package than " + found.name());
            }
            found = next;
        }
        if (found == null) {
            throw new WitException(NOWHERE, "no file says `package namespace:name@version;`");
        }
        return found;
    }

    private <T> void declare(Map<String, T> map, String name, T declaration, Location location) {
        if (declared.containsKey(name) || declaredWorlds.containsKey(name)) {
            throw new WitException(location, "`" + name + "` is declared twice");
        }
        map.put(name, declaration);
    }

    private InterfaceScope scope(String name, Location from) {
        InterfaceScope done = scopes.get(name);
        if (done != null) {
            return done;
        }
        Syntax.InterfaceDeclaration declaration = declared.get(name);
        if (declaration == null) {
            throw new WitException(from, "no interface `" + name + "` in this package");
        }
        if (!running.add(name)) {
            throw new WitException(from, "interfaces use each other in a circle: " + String.join(" → ", running));
        }
        InterfaceScope scope = new InterfaceScope(declaration, path -> scope(local(path), path.location()));
        running.remove(name);
        scopes.put(name, scope);
        return scope;
    }

    private String local(Syntax.Path path) {
        @Nullable String other = path.packageName();
        boolean foreign = other != null
                && (!other.equals(own.name())
                        || (path.version() != null && !path.version().equals(own.version())));
        if (foreign) {
            throw new WitException(path.location(), "package `" + other + "` is not among these files");
        }
        return path.name();
    }

    private World world(Syntax.WorldDeclaration declaration) {
        Set<Interface> imports = new LinkedHashSet<>();
        Set<Interface> exports = new LinkedHashSet<>();
        collect(declaration, imports, exports, new LinkedHashSet<>());
        return new World(declaration.name(), declaration.docs(), new ArrayList<>(imports), new ArrayList<>(exports));
    }

    private void collect(
            Syntax.WorldDeclaration declaration, Set<Interface> imports, Set<Interface> exports, Set<String> open) {
        if (!open.add(declaration.name())) {
            throw new WitException(declaration.location(), "worlds include each other in a circle");
        }
        Syntax.WorldBody body = declaration.body();
        if (!body.own().uses().isEmpty() || !body.own().types().isEmpty()) {
            throw new WitException(declaration.location(), "types of a world's own are not supported");
        }
        for (Syntax.Path path : body.includes()) {
            Syntax.WorldDeclaration included = declaredWorlds.get(local(path));
            if (included == null) {
                throw new WitException(path.location(), "no world `" + path.name() + "` in this package");
            }
            collect(included, imports, exports, open);
        }
        body.imports().forEach(e -> imports.add(extern(e, declaration)));
        body.exports().forEach(e -> exports.add(extern(e, declaration)));
        open.remove(declaration.name());
    }

    private Interface extern(Syntax.Extern extern, Syntax.WorldDeclaration world) {
        Syntax.Path path = extern.path();
        if (path == null) {
            throw new WitException(
                    world.location(), "`" + extern.name() + "`: a world imports and exports named interfaces only");
        }
        return scope(local(path), path.location()).face();
    }
}

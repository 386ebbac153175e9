package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Declarations as they stand in a file, names not yet resolved.
final class Syntax {
    private Syntax() {}

    /// A type as written: a keyword or a name, with what stands between `<` and `>`; null stands for `_`.
    record Type(String head, boolean named, List<@Nullable Type> arguments, Location location) {}

    /// A field, case, parameter or label.
    record Member(String name, List<String> docs, @Nullable Type type, Location location) {}

    /// `type`, `record`, `variant`, `enum` or `flags`.
    record TypeDeclaration(String keyword, String name, List<String> docs, List<Member> members, Location location) {}

    /// A function with its parameters.
    record FunctionDeclaration(
            String name,
            List<String> docs,
            List<Member> parameters,
            @Nullable Type result,
            Location location) {}

    /// A reference to an interface or world: `name`, or `namespace:package/name@version`.
    record Path(
            @Nullable String packageName,
            String name,
            @Nullable String version,
            Location location) {}

    /// One name taken over by `use`, `local` being what it is called here.
    record UsedName(String name, String local, Location location) {}

    /// `use path.{names}`.
    record Use(Path path, List<UsedName> names) {}

    /// The inside of an interface.
    record InterfaceBody(List<Use> uses, List<TypeDeclaration> types, List<FunctionDeclaration> functions) {}

    /// An interface with its name.
    record InterfaceDeclaration(String name, List<String> docs, InterfaceBody body, Location location) {}

    /// What a world imports or exports: exactly one of a path, a function and an inline interface.
    record Extern(
            String name,
            @Nullable Path path,
            @Nullable FunctionDeclaration function,
            @Nullable InterfaceBody inline,
            List<String> docs) {}

    /// A world.
    record WorldDeclaration(String name, List<String> docs, WorldBody body, Location location) {}

    /// The inside of a world; uses and types of its own are kept as an interface body without functions.
    record WorldBody(List<Extern> imports, List<Extern> exports, List<Path> includes, InterfaceBody own) {}

    /// `namespace:name@version` at the top of a file.
    record PackageDeclaration(String name, @Nullable String version, List<String> docs, Location location) {}

    /// One file.
    record File(
            @Nullable PackageDeclaration packageDeclaration,
            List<InterfaceDeclaration> interfaces,
            List<WorldDeclaration> worlds,
            List<TopLevelUse> uses) {}

    /// `use path as name;` outside of any interface.
    record TopLevelUse(Path path, String local) {}
}

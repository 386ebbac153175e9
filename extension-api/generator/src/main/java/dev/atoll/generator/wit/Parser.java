package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads one WIT file into declarations: packages, interfaces and worlds. Types are read by [TypeParser].
final class Parser {
    private final TokenReader reader;
    private final TypeParser types;

    private Parser(List<Token> tokens) {
        reader = new TokenReader(tokens);
        types = new TypeParser(reader);
    }

    /// Reads a whole file; the first error ends it.
    static Syntax.File parse(String file, String text) {
        return new Parser(Lexer.tokens(file, text)).file();
    }

    private Syntax.File file() {
        Syntax.PackageDeclaration declared = null;
        List<Syntax.InterfaceDeclaration> interfaces = new ArrayList<>();
        List<Syntax.WorldDeclaration> worlds = new ArrayList<>();
        List<Syntax.TopLevelUse> uses = new ArrayList<>();
        if (reader.peek().is("package")) {
            declared = packageDeclaration();
        }
        while (reader.peek().kind() != Token.Kind.END) {
            List<String> docs = reader.skipGates();
            switch (reader.peek().text()) {
                case "interface" -> interfaces.add(interfaceDeclaration(docs));
                case "world" -> worlds.add(worldDeclaration(docs));
                case "use" -> uses.add(topLevelUse());
                default -> throw reader.unexpected("`interface`, `world` or `use`");
            }
        }
        return new Syntax.File(declared, interfaces, worlds, uses);
    }

    private Syntax.PackageDeclaration packageDeclaration() {
        List<String> docs = reader.peek().docs();
        Location location = reader.expect("package").location();
        String namespace = reader.name().text();
        reader.expect(":");
        String name = namespace + ":" + reader.name().text();
        String version = version();
        if (reader.peek().is("{")) {
            throw new WitException(reader.peek().location(), "packages inside a file are not supported");
        }
        reader.expect(";");
        return new Syntax.PackageDeclaration(name, version, docs, location);
    }

    private @Nullable String version() {
        return reader.peek().kind() == Token.Kind.VERSION ? reader.next().text() : null;
    }

    private Syntax.TopLevelUse topLevelUse() {
        reader.expect("use");
        Syntax.Path path = path();
        String local = reader.accept("as") ? reader.name().text() : path.name();
        reader.expect(";");
        return new Syntax.TopLevelUse(path, local);
    }

    private Syntax.Path path() {
        Token first = reader.name();
        if (!reader.accept(":")) {
            return new Syntax.Path(null, first.text(), null, first.location());
        }
        String packageName = first.text() + ":" + reader.name().text();
        reader.expect("/");
        String name = reader.name().text();
        return new Syntax.Path(packageName, name, version(), first.location());
    }

    private Syntax.InterfaceDeclaration interfaceDeclaration(List<String> docs) {
        reader.expect("interface");
        Token name = reader.name();
        return new Syntax.InterfaceDeclaration(name.text(), docs, interfaceBody(), name.location());
    }

    private Syntax.InterfaceBody interfaceBody() {
        Syntax.InterfaceBody body = new Syntax.InterfaceBody(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        reader.expect("{");
        while (!reader.accept("}")) {
            List<String> docs = reader.skipGates();
            if (reader.peek().kind() == Token.Kind.NAME) {
                body.functions().add(types.function(docs));
            } else {
                typeItem(body, docs);
            }
        }
        return body;
    }

    private void typeItem(Syntax.InterfaceBody body, List<String> docs) {
        if (reader.peek().is("use")) {
            body.uses().add(use());
        } else if (types.startsDeclaration()) {
            body.types().add(types.declaration(docs));
        } else {
            throw reader.unexpected("a type, a function or `use`");
        }
    }

    private Syntax.Use use() {
        reader.expect("use");
        Syntax.Path path = path();
        reader.expect(".");
        reader.expect("{");
        List<Syntax.UsedName> names = new ArrayList<>();
        while (!reader.accept("}")) {
            Token name = reader.name();
            String local = reader.accept("as") ? reader.name().text() : name.text();
            names.add(new Syntax.UsedName(name.text(), local, name.location()));
            if (!reader.peek().is("}")) {
                reader.expect(",");
            }
        }
        reader.expect(";");
        return new Syntax.Use(path, names);
    }

    private Syntax.WorldDeclaration worldDeclaration(List<String> docs) {
        reader.expect("world");
        Token name = reader.name();
        Syntax.InterfaceBody own = new Syntax.InterfaceBody(new ArrayList<>(), new ArrayList<>(), List.of());
        Syntax.WorldBody body = new Syntax.WorldBody(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), own);
        reader.expect("{");
        while (!reader.accept("}")) {
            List<String> itemDocs = reader.skipGates();
            switch (reader.peek().text()) {
                case "import" -> body.imports().add(extern("import", itemDocs));
                case "export" -> body.exports().add(extern("export", itemDocs));
                case "include" -> body.includes().add(include());
                default -> typeItem(own, itemDocs);
            }
        }
        return new Syntax.WorldDeclaration(name.text(), docs, body, name.location());
    }

    private Syntax.Path include() {
        reader.expect("include");
        Syntax.Path path = path();
        if (reader.peek().is("with")) {
            throw new WitException(reader.peek().location(), "`include … with` is not supported");
        }
        reader.expect(";");
        return path;
    }

    private Syntax.Extern extern(String keyword, List<String> docs) {
        reader.expect(keyword);
        boolean inline = reader.peekAt(1).is(":") && reader.peekAt(2).kind() != Token.Kind.NAME;
        if (!inline) {
            Syntax.Path path = path();
            reader.expect(";");
            return new Syntax.Extern(path.name(), path, null, null, docs);
        }
        if (reader.peekAt(2).is("interface")) {
            String name = reader.name().text();
            reader.expect(":");
            reader.expect("interface");
            return new Syntax.Extern(name, null, null, interfaceBody(), docs);
        }
        Syntax.FunctionDeclaration function = types.function(docs);
        return new Syntax.Extern(function.name(), null, function, null, docs);
    }
}

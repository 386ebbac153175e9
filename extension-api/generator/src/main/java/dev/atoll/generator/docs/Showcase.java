package dev.atoll.generator.docs;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Interface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The contract's texts, the guests that offer all of it, and the description of what they answer.
final class Showcase {
    private final Path root;
    private final Map<String, String> wits = new HashMap<>();
    private final List<Json.Members> rows = new ArrayList<>();
    private final Sources rust;
    private final Sources assemblyScript;

    /// How a guest offers an interface.
    ///
    /// @param file where it does
    /// @param text the code that answers, and the line that offers it
    record Part(Path file, String text) {}

    /// Reads all of it.
    ///
    /// @param root the project's folder
    Showcase(Path root, List<Interface> faces) throws IOException {
        this.root = root;
        for (Interface face : faces) {
            wits.put(face.name(), Files.readString(root.resolve("extension-api/wit/v0.1/" + face.name() + ".wit")));
        }
        if (Json.parse(Files.readString(root.resolve("extension-api/showcase/answers.json")))
                instanceof Json.Items all) {
            for (Json row : all.items()) {
                if (row instanceof Json.Members members) {
                    rows.add(members);
                }
            }
        }
        rust = new Sources(List.of(root.resolve("extension-host/test-guests/rust-showcase/src")));
        Path kit = root.resolve("extension-api/assemblyscript");
        assemblyScript =
                new Sources(List.of(kit.resolve("test/showcase/assembly"), kit.resolve("assembly/kit/open-texts.ts")));
    }

    Path root() {
        return root;
    }

    /// The WIT that declares an interface, without its package.
    String wit(Interface face) {
        String text = wits.getOrDefault(face.name(), "");
        return text.substring(text.indexOf('\n') + 1);
    }

    /// What the description says of an interface, in its order.
    List<Json.Members> rows(Interface face) {
        String name = '"' + face.name() + '"';
        return rows.stream()
                .filter(row -> row.member("interface").line().equals(name))
                .toList();
    }

    /// The Rust guest's part. Traits have the interface's name or its plural.
    Part inRust(Interface face) {
        boolean sync = face.name().equals("sync");
        String trait = sync ? "Analysis" : Names.pascal(face.name()) + "(s|es)?";
        String macro = sync ? "extension" : "export_" + face.name().replace('-', '_');
        return part(rust, "impl " + trait + " for \\w+ \\{", "atoll_extension::" + macro + "!\\(");
    }

    /// The AssemblyScript guest's part.
    Part inAssemblyScript(Interface face) {
        String name = Names.pascal(face.name());
        return part(assemblyScript, "(export )?class \\w+ extends " + name + " \\{", "offer" + name + "\\(");
    }

    private static Part part(Sources sources, String head, String offer) {
        Sources.Excerpt code = sources.declaration(Pattern.compile(head));
        Sources.Excerpt line = sources.find(Pattern.compile(offer));
        return new Part(code.file(), code.text() + "\n\n" + line.text());
    }
}

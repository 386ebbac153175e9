package dev.atoll.generator.wit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A resolved WIT package.
///
/// @param name `namespace:name`
/// @param version semantic version, empty for none
/// @param interfaces sorted by name
/// @param worlds sorted by name
public record WitPackage(String name, String version, List<Interface> interfaces, List<World> worlds) {
    /// Copies the lists.
    public WitPackage {
        interfaces = List.copyOf(interfaces);
        worlds = List.copyOf(worlds);
    }

    /// Reads all `.wit` files of a folder as one package.
    ///
    /// @throws WitException where a text is wrong
    public static WitPackage read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".wit")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return parse(texts);
    }

    /// Reads texts, by file name, as one package.
    ///
    /// @throws WitException where a text is wrong
    public static WitPackage parse(Map<String, String> texts) {
        List<Syntax.File> files = new ArrayList<>();
        texts.forEach((name, text) -> files.add(Parser.parse(name, text)));
        return Resolver.resolve(files);
    }

    /// The world of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public World world(String world) {
        return worlds.stream()
                .filter(w -> w.name().equals(world))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no world `" + world + "` in " + name));
    }

    /// The name by which core modules import and export an interface: `namespace:name/interface@version`.
    public String qualified(Interface face) {
        return name + "/" + face.name() + (version.isEmpty() ? "" : "@" + version);
    }
}

package dev.atoll.host.engine;

import dev.atoll.host.engine.random.RandomModule;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs random modules in V8, all in one process of Node.
final class V8Runs {
    private static final Path ORACLE = Path.of(System.getProperty("atoll.root"), "extension-host/test-guests/oracle");
    private static final JsonMapper JSON = JsonMapper.shared();

    private V8Runs() {}

    /// What all calls of all modules do, in order.
    ///
    /// @param folder where the modules are put; they stay there, to be looked at
    static List<Observation> of(List<RandomModule> modules, Path folder) {
        try {
            Files.createDirectories(folder);
            var lines = new ArrayList<String>();
            for (var module : modules) {
                var file = Files.write(folder.resolve(module.seed() + ".wasm"), module.wasm());
                module.calls().forEach(arguments -> lines.add(line(module, file, arguments)));
            }
            var list = Files.write(folder.resolve("runs.txt"), lines);
            return answers(list.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(RandomModule module, Path file, List<Long> arguments) {
        var line = JSON.createObjectNode().put("wasm", file.toAbsolutePath().toString());
        module.run().parameters().forEach(type -> line.withArray("parameters").add(type.name()));
        module.run().results().forEach(type -> line.withArray("results").add(type.name()));
        module.globals().forEach(type -> line.withArray("globals").add(type.name()));
        arguments.forEach(bits -> line.withArray("arguments").add(Long.toHexString(bits)));
        return line.toString();
    }

    private static List<Observation> answers(Path list) throws IOException {
        var process = new ProcessBuilder("node", "runs.mjs", list.toString())
                .directory(ORACLE.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            return output.lines()
                    .map(line -> JSON.readValue(line, Observation.class))
                    .toList();
        }
    }
}

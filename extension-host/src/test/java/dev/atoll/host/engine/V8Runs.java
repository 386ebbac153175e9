package dev.atoll.host.engine;

import dev.atoll.host.engine.random.RandomModule;
import dev.atoll.host.engine.random.SmallModules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            return node("runs.mjs", list.toAbsolutePath()).stream()
                    .map(line -> JSON.readValue(line, Observation.class))
                    .toList();
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

    /// What the functions of a module give for all pairs of [SmallModules#numbers].
    ///
    /// @param list where to write down what is to be tried
    /// @return the outcomes as observations have them, by function, the second argument changing fastest
    static Map<String, JsonNode> numeric(byte[] wasm, Map<String, CoreSignature> functions, Path list) {
        var request = JSON.createObjectNode().put("wasm", Base64.getEncoder().encodeToString(wasm));
        for (var type : CoreType.values()) {
            var numbers = request.withObject("numbers").putArray(type.name());
            SmallModules.numbers(type).forEach(bits -> numbers.add(Long.toHexString(bits)));
        }
        functions.forEach((name, signature) -> {
            var function = request.withObject("functions").putObject(name);
            signature.parameters().forEach(type -> function.withArray("takes").add(type.name()));
            function.put("gives", signature.results().getFirst().name());
        });
        try {
            Files.writeString(list, request.toString());
            var answer = JSON.readTree(String.join("", node("numbers.mjs", list.toAbsolutePath())));
            return answer.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> node(String script, Path list) throws IOException {
        var process = new ProcessBuilder("node", script, list.toString())
                .directory(ORACLE.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            return output.readAllLines();
        }
    }
}

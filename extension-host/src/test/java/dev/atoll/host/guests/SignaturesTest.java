package dev.atoll.host.guests;

import dev.atoll.generator.layout.Core;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.generator.wit.World;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// Our reader of WIT against an independent one: the same functions, flattened to the same core signatures.
@Timeout(60)
class SignaturesTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));

    @ParameterizedTest
    @CsvSource({"extension-api/wit/v0.1, language", "extension-host/test-guests/wit, guest"})
    void anIndependentReaderFlattensEveryFunctionTheSame(String folder, String name) throws IOException {
        World world = WitPackage.read(ROOT.resolve(folder)).world(name);
        List<String> ours = new ArrayList<>();
        world.imports().forEach(i -> i.functions().forEach(f -> ours.add(line("import", i, f))));
        world.exports().forEach(i -> i.functions().forEach(f -> ours.add(line("export", i, f))));
        assertThat(ours).isNotEmpty().containsExactlyInAnyOrderElementsOf(independent(folder, name));
    }

    private static String line(String direction, Interface face, Function function) {
        List<Core> parameters = new ArrayList<>(
                Layout.spillsParameters(function) ? List.of(Core.I32) : Layout.flatParameters(function));
        List<Core> results = Layout.flatResults(function);
        if (Layout.spillsResult(function)) {
            boolean imported = direction.equals("import");
            results = imported ? List.of() : List.of(Core.I32);
            parameters.addAll(imported ? List.of(Core.I32) : List.of());
        }
        return (direction + " " + face.name() + " " + function.name() + " " + words(parameters) + " -> "
                        + words(results))
                .replace("  ", " ")
                .strip();
    }

    private static String words(List<Core> cores) {
        return cores.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    private static List<String> independent(String folder, String world) throws IOException {
        Process process = new ProcessBuilder(
                        "node", "signatures.mjs", ROOT.resolve(folder).toString(), world)
                .directory(ROOT.resolve("extension-host/test-guests/oracle").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(l -> l.replace("  ", " ").strip())
                    .toList();
        }
    }
}

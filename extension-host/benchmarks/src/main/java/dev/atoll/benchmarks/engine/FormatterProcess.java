package dev.atoll.benchmarks.engine;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.host.PackagedModule;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.PreparedCode;
import dev.atoll.host.engine.CodeStore;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.formatter.tool.FormatTool;
import dev.atoll.host.formatter.tool.ToolHost;
import dev.atoll.host.formatter.tool.ToolJob;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A formatter in our host as a program, so that its first use is the first of a process:
/// `FormatterProcess PACKAGE FILE compiling|prepared`. Speaks the protocol of [ChildRunner]; V8 does the same in
/// `format.mjs`.
final class FormatterProcess {
    private static final byte[] NO_KEY = new byte[32];

    private final URI location;
    private final Path file;
    private final boolean prepared;
    private @Nullable FormatTool tool;

    private FormatterProcess(URI location, Path file, boolean prepared) {
        this.location = location;
        this.file = file;
        this.prepared = prepared;
    }

    /// Reads what to do from standard input until that ends.
    ///
    /// @param arguments the package's place, the file that is formatted, whether code compiled in the build is used
    public static void main(String... arguments) throws IOException {
        var process =
                new FormatterProcess(URI.create(arguments[0]), Path.of(arguments[1]), arguments[2].equals("prepared"));
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var text = Files.readString(process.file);
        try {
            for (var line = questions.readLine(); line != null; line = questions.readLine()) {
                var sample = Meter.read(() -> process.formatted(text).hashCode());
                answers.println(Integer.toUnsignedString(sample.checksum()) + " " + sample.nanos());
            }
        } catch (ExtensionException | BenchmarkException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /// Formats, with what is left of the last time.
    private String formatted(String text) {
        var at = tool;
        if (at == null) {
            at = started();
            tool = at;
        }
        var none = JsonMapper.shared().createObjectNode();
        var name = file.getFileName().toString();
        return at.format(new ToolJob(name, text, none, none, Optional.empty()));
    }

    private FormatTool started() {
        var content = content();
        var given = prepared ? new PreparedCode(List.of(location)) : CodeStore.none();
        var engine = Engine.caching(ModuleBounds.DEFAULTS, CodeStore.none(), NO_KEY, given);
        var compiled = switch (engine.compile(new PackagedModule(content))) {
            case Compilation.Compiled(var module) -> module;
            case Compilation.Refused(var reason) -> throw new BenchmarkException(reason);
        };
        return FormatTool.open(
                content.manifest().formatter().orElseThrow().family(),
                functions -> compiled.instantiate(
                        functions.apply(compiled.imports()), Limits.DEFAULTS.of(Limit.MEMORY_PAGES), new Stopper()),
                ToolHost.alone());
    }

    private PackageContent content() {
        return switch (new PackageReader(PackageBounds.DEFAULTS).readLater(location)) {
            case PackageResult.Sound(var content) -> content;
            case PackageResult other -> throw new BenchmarkException(location + " is no package: " + other + ".");
        };
    }
}

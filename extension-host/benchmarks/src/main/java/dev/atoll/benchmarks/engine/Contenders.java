package dev.atoll.benchmarks.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the other engines on this machine. Each of them is optional.
public final class Contenders {
    /// The name of C code compiled for the machine itself.
    public static final String NATIVE = "native";

    /// The name of Node's engine.
    public static final String V8 = "v8";

    /// The name of the engine behind the Python package.
    public static final String WASMTIME = "wasmtime";

    private Contenders() {}

    /// The kernels' sources, compiled by gcc with `-O2`.
    public static Contender nativeKernels(Scratch scratch) {
        Optional<String> version = ChildRunner.output(List.of("gcc", "-dumpfullversion"));
        if (version.isEmpty()) {
            return new Contender.Missing(NATIVE, "install gcc");
        }
        Path program = scratch.path("kernels");
        List<String> command = new ArrayList<>(List.of("gcc", "-O2", "-o", program.toString()));
        new String(Scratch.resource("kernels/guest.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("input .*\\.[ch]"))
                .map(line -> scratch.put("kernels/" + line.substring("input ".length())))
                .filter(file -> file.toString().endsWith(".c"))
                .forEach(file -> command.add(file.toString()));
        command.add(scratch.put("kernels/native.c").toString());
        if (ChildRunner.output(command).isEmpty()) {
            return new Contender.Missing(NATIVE, "gcc is there but cannot compile the kernels; install libc6-dev");
        }
        return new Contender.Present(
                NATIVE,
                "gcc " + version.get() + " -O2",
                ChildRunner.start(NATIVE, scratch, List.of(program.toString())));
    }

    /// A module on Node's V8.
    ///
    /// @param script the resource that drives it
    /// @param module the module's path in the resources
    public static Contender v8(Scratch scratch, String script, String module) {
        Optional<String> version = ChildRunner.output(List.of("node", "--version"));
        if (version.isEmpty()) {
            return new Contender.Missing(V8, "install Node 20 or newer");
        }
        List<String> command = List.of(
                "node",
                scratch.put("engine/" + script).toString(),
                scratch.put(module).toString());
        return new Contender.Present(V8, "Node " + version.get(), ChildRunner.start(V8, scratch, command));
    }

    /// A grammar on Node's V8, with tree-sitter's own binding.
    ///
    /// @param runtime the folder of the npm package `web-tree-sitter`
    /// @param grammar the grammar's module
    /// @param query its highlights query
    /// @param text the file that is highlighted
    public static Contender v8Grammar(Scratch scratch, Path runtime, byte[] grammar, byte[] query, Path text) {
        Optional<String> version = ChildRunner.output(List.of("node", "--version"));
        if (version.isEmpty() || !Files.isDirectory(runtime)) {
            return new Contender.Missing(V8, "install Node 20 or newer and build the project");
        }
        List<String> command = List.of(
                "node",
                scratch.put("engine/highlight.mjs").toString(),
                runtime.toString(),
                scratch.write("grammar.wasm", grammar).toString(),
                scratch.write("highlights.scm", query).toString(),
                text.toAbsolutePath().toString());
        return new Contender.Present(
                V8, "Node " + version.get() + ", web-tree-sitter", ChildRunner.start(V8, scratch, command));
    }

    /// A formatter on Node's V8, in the host that it was made for.
    ///
    /// @param formatters the folder of formatters that the build fetched
    /// @param kind which of them
    /// @param text the file that is formatted
    public static Contender v8Formatter(Scratch scratch, Path formatters, String kind, Path text) {
        Optional<String> version = ChildRunner.output(List.of("node", "--version"));
        if (version.isEmpty() || !Files.isDirectory(formatters.resolve("node_modules"))) {
            return new Contender.Missing(V8, "install Node 20 or newer and build the project");
        }
        List<String> command = List.of(
                "node",
                scratch.put("engine/format.mjs").toString(),
                formatters.toAbsolutePath().toString(),
                kind,
                text.toAbsolutePath().toString());
        return new Contender.Present(V8, "Node " + version.get(), ChildRunner.start(V8, scratch, command));
    }

    /// A module on wasmtime, through its Python package.
    ///
    /// @param script the resource that drives it
    /// @param module the module's path in the resources
    public static Contender wasmtime(Scratch scratch, String script, String module) {
        Optional<String> version = ChildRunner.output(
                List.of("python3", "-c", "import wasmtime, importlib.metadata as m; print(m.version('wasmtime'))"));
        if (version.isEmpty()) {
            return new Contender.Missing(WASMTIME, "pip install wasmtime");
        }
        List<String> command = List.of(
                "python3",
                scratch.put("engine/" + script).toString(),
                scratch.put(module).toString());
        return new Contender.Present(
                WASMTIME, "wasmtime " + version.get() + " in Python", ChildRunner.start(WASMTIME, scratch, command));
    }
}

package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compiles an extension in Rust.
///
/// Two toolchains work: one with the target installed, as rustup has it, and Debian 12's own packages for browsers'
/// builds,
/// whose standard library is compiled along.
///
/// @param folder the extension's folder
/// @param workspace the door to files
record RustBuild(Path folder, Workspace workspace) {
    private static final String TARGET = "wasm32-unknown-unknown";
    private static final int OLDEST = 88;
    private static final Pattern VERSION = Pattern.compile("rustc 1\\.(\\d+)\\..*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?m)^name *= *\"([^\"]+)\"");
    private static final String SYSTEM = "/usr/bin/";
    private static final String SYSTEM_LINKER = "wasm-ld-19";
    private static final char BETWEEN_FLAGS = '\u001f';

    /// A compiler that can be used.
    ///
    /// @param rustc the compiler
    /// @param sysroot its own files
    /// @param withLibrary whether the standard library has to be compiled along
    private record Toolchain(String rustc, Path sysroot, boolean withLibrary) {
        String cargo() {
            return withLibrary ? SYSTEM + "cargo" : "cargo";
        }

        /// What cargo finds in its environment: else it would ask for a compiler by itself.
        Map<String, String> environment() {
            return withLibrary ? Map.of("RUSTC", rustc) : Map.of();
        }
    }

    /// Compiles, and says where the module is.
    ///
    /// @throws UnableException if there is no compiler, or it finds mistakes
    CompiledModule compile() {
        Toolchain toolchain = toolchain();
        Path output = folder.resolve("build").resolve("rust");
        List<String> line = new ArrayList<>(List.of(
                toolchain.cargo(),
                "build",
                "--release",
                "--quiet",
                "--target",
                TARGET,
                "--target-dir",
                output.toString()));
        Map<String, String> environment = new HashMap<>(toolchain.environment());
        environment.put("CARGO_ENCODED_RUSTFLAGS", flags(toolchain));
        if (toolchain.withLibrary()) {
            line.add("-Zbuild-std=std,panic_abort");
            environment.put("RUSTC_BOOTSTRAP", "1");
        }
        Tool.Ended ended = new Tool(line, folder, environment).run().orElseThrow(RustBuild::missing);
        if (!ended.well()) {
            throw UnableException.failed("the extension does not compile; its compiler says why.", ended.said());
        }
        return new CompiledModule(
                module(output.resolve(TARGET).resolve("release")), ended.said().strip());
    }

    /// The module that cargo made. After the package was given another name, the old one's lies there as well.
    private Path module(Path release) {
        List<Path> modules = workspace.list(release).stream()
                .map(FolderEntry::path)
                .filter(path -> path.toString().endsWith(".wasm"))
                .toList();
        String named = release.resolve(name() + ".wasm").toString();
        return modules.stream()
                .filter(path -> modules.size() == 1 || path.toString().equals(named))
                .findFirst()
                .orElseThrow(() -> UnableException.problem(
                        "cargo made no module. Cargo.toml needs" + " `crate-type = [\"cdylib\"]` under `[lib]`."));
    }

    /// The package's name as it is in file names.
    private String name() {
        try {
            String text = new String(workspace.bytes(folder.resolve("Cargo.toml")), StandardCharsets.UTF_8);
            Matcher name = NAME.matcher(text);
            return name.find() ? name.group(1).replace('-', '_') : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private Toolchain toolchain() {
        Optional<Toolchain> usual = compiler("rustc").filter(this::hasTarget);
        return usual.or(() -> compiler(SYSTEM + "rustc")
                        .map(found -> new Toolchain(found.rustc(), found.sysroot(), true))
                        .filter(this::hasLibrary))
                .orElseThrow(RustBuild::missing);
    }

    private Optional<Toolchain> compiler(String rustc) {
        return Tool.of(folder, rustc, "--version")
                .told()
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .filter(version -> Integer.parseInt(version.group(1)) >= OLDEST)
                .flatMap(_ -> Tool.of(folder, rustc, "--print", "sysroot").told())
                .map(sysroot -> new Toolchain(rustc, Path.of(sysroot), false));
    }

    private boolean hasTarget(Toolchain toolchain) {
        return workspace.exists(
                toolchain.sysroot().resolve("lib/rustlib").resolve(TARGET).resolve("lib"));
    }

    private boolean hasLibrary(Toolchain toolchain) {
        return workspace.exists(sources(toolchain).resolve("library/Cargo.lock"))
                && Tool.of(folder, SYSTEM_LINKER, "--version").told().isPresent();
    }

    private static Path sources(Toolchain toolchain) {
        return toolchain.sysroot().resolve("lib/rustlib/src/rust");
    }

    private static UnableException missing() {
        return UnableException.wrongUse("there is no Rust compiler for WebAssembly: install Rust 1." + OLDEST
                + " or newer from https://rustup.rs and run `rustup target add " + TARGET + "`.");
    }

    /// Takes the names of this machine's folders out of the module, where a panic would tell them.
    private String flags(Toolchain toolchain) {
        List<String> flags = new ArrayList<>();
        if (toolchain.withLibrary()) {
            flags.add("-Clinker=" + SYSTEM_LINKER);
        }
        flags.add(remapped(sources(toolchain), "rust"));
        registries(toolchain).forEach(entry -> flags.add(remapped(entry.path(), "crates")));
        flags.add(remapped(folder.toAbsolutePath().normalize(), "."));
        return String.join(String.valueOf(BETWEEN_FLAGS), flags);
    }

    /// Where cargo keeps crates. It is to be known before the first build: with other flags, the next one would compile
    /// everything again.
    private List<FolderEntry> registries(Toolchain toolchain) {
        String home =
                Objects.requireNonNullElse(System.getenv("CARGO_HOME"), System.getProperty("user.home") + "/.cargo");
        Path crates = Path.of(home, "registry", "src");
        if (workspace.list(crates).isEmpty()) {
            // what cannot be fetched, the build tells
            var _ = new Tool(List.of(toolchain.cargo(), "fetch", "--quiet"), folder, toolchain.environment()).run();
        }
        return workspace.list(crates);
    }

    private static String remapped(Path from, String to) {
        return "--remap-path-prefix=" + from + "=" + to;
    }
}

package dev.atoll.host.grammar.tree;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.GuardedStore;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.grammar.link.Linker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The module of one grammar: the tree-sitter runtime, our glue and the grammar, linked.
public final class GrammarModule {
    private static final String FORM = "linked 2";
    private static final List<String> LABELS = List.of("", "glue", "grammar");

    private GrammarModule() {}

    /// A part that is linked to every grammar.
    record Part(Bytes wasm, String digest) {
        private static Optional<Part> of(String resource) {
            try (var stream = GrammarModule.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    return Optional.empty();
                }
                var wasm = stream.readAllBytes();
                return Optional.of(new Part(Bytes.of(wasm), GuardedStore.digest(wasm)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// What there is of the runtime.
    static final class Parts {
        /// The npm package's module.
        static final Part RUNTIME =
                Part.of("/dev/atoll/host/grammar/web-tree-sitter.wasm").orElseThrow();
        /// What asks that module and nothing more.
        static final Part GLUE = Part.of("/dev/atoll/host/grammar/glue.wasm").orElseThrow();
        /// The same with most of the runtime, which the build has compiled from its source, if it could.
        static final Optional<Part> COMPILED = Part.of("/dev/atoll/host/grammar/tree-sitter.wasm");
        /// The better one.
        static final Part BEST = COMPILED.orElse(GLUE);

        private Parts() {}
    }

    /// The identity of the module that is made of a grammar.
    ///
    /// @param grammar the grammar's own identity
    public static String identity(String grammar) {
        return identity(grammar, Parts.BEST);
    }

    static String identity(String grammar, Part glue) {
        return String.join(" ", FORM, Parts.RUNTIME.digest(), glue.digest(), grammar);
    }

    /// Links a grammar.
    ///
    /// @param grammar a module as `tree-sitter build --wasm` makes it
    /// @throws Unsupported if it cannot be linked
    public static byte[] linked(byte[] grammar) {
        return linked(grammar, Parts.BEST);
    }

    static byte[] linked(byte[] grammar, Part glue) {
        try {
            return Linker.link(List.of(
                    new Linker.Input(LABELS.get(0), Parts.RUNTIME.wasm()),
                    new Linker.Input(LABELS.get(1), glue.wasm()),
                    new Linker.Input(LABELS.get(2), Bytes.of(grammar))));
        } catch (ModuleRefusedException e) {
            throw new Unsupported(e.sentence());
        }
    }

    /// Functions to be called first, as far as there are.
    static List<String> starting() {
        return Linker.starting(LABELS);
    }
}

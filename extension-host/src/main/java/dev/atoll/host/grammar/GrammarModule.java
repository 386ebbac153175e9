package dev.atoll.host.grammar;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.GuardedStore;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.grammar.link.Linker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The module of one grammar: the tree-sitter runtime, our glue and the grammar, linked.
public final class GrammarModule {
    private static final String FORM = "linked 1";
    private static final String RUNTIME_FILE = "web-tree-sitter.wasm";
    private static final String GLUE_FILE = "glue.wasm";
    private static final List<String> LABELS = List.of("", "glue", "grammar");

    private GrammarModule() {}

    /// The identity of the module that is made of a grammar.
    ///
    /// @param grammar the grammar's own identity
    public static String identity(String grammar) {
        return String.join(" ", FORM, Parts.RUNTIME_DIGEST, Parts.GLUE_DIGEST, grammar);
    }

    /// Links a grammar.
    ///
    /// @param grammar a module as `tree-sitter build --wasm` makes it
    /// @throws Unsupported if it cannot be linked
    public static byte[] linked(byte[] grammar) {
        try {
            return Linker.link(List.of(
                    new Linker.Input(LABELS.get(0), Bytes.of(Parts.RUNTIME)),
                    new Linker.Input(LABELS.get(1), Bytes.of(Parts.GLUE)),
                    new Linker.Input(LABELS.get(2), Bytes.of(grammar))));
        } catch (ModuleRefusedException e) {
            throw new Unsupported(e.sentence());
        }
    }

    /// Functions to be called first, as far as there are.
    static List<String> starting() {
        return Linker.starting(LABELS);
    }

    /// What is linked to every grammar.
    private static final class Parts {
        static final byte[] RUNTIME = resource(RUNTIME_FILE);
        static final byte[] GLUE = resource(GLUE_FILE);
        static final String RUNTIME_DIGEST = GuardedStore.digest(RUNTIME);
        static final String GLUE_DIGEST = GuardedStore.digest(GLUE);

        private static byte[] resource(String name) {
            try (var stream = GrammarModule.class.getResourceAsStream(name)) {
                return Objects.requireNonNull(stream, name).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

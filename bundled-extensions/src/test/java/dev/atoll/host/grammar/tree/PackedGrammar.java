package dev.atoll.host.grammar.tree;

import dev.atoll.api.capability.Limits;
import dev.atoll.host.PackagedModule;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.PreparedCode;
import dev.atoll.host.engine.CodeStore;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.sandbox.Sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// A grammar as the build has packed it, started the way the host starts it.
///
/// @param name of its package
record PackedGrammar(String name) {
    private static final byte[] KEY = "a key that is long enough for it".getBytes(StandardCharsets.UTF_8);
    private static final Path PACKAGES =
            GrammarOracleTest.ROOT.resolve("bundled-extensions/target/classes/dev/atoll/bundled");

    private URI location() {
        return PACKAGES.resolve("atoll.grammar-" + name + "-0.1.0.atollx").toUri();
    }

    private PackageContent content() {
        if (new PackageReader(PackageBounds.DEFAULTS).readLater(location())
                instanceof PackageResult.Sound(var content)) {
            return content;
        }
        throw new AssertionError("the package is not sound: " + location());
    }

    /// Its module, compiled, with all that belongs to it.
    private static Sandbox sandbox(Engine engine, ModuleSource source) {
        return new Sandbox(engine, source, Limits.DEFAULTS, MemoryAccount.unlimited());
    }

    private Engine prepared() {
        return Engine.caching(ModuleBounds.DEFAULTS, CodeStore.none(), KEY, new PreparedCode(List.of(location())));
    }

    /// What is worth knowing of its code.
    List<String> notices() {
        return sandbox(prepared(), new PackagedModule(content())).notices();
    }

    /// Starts it with what the build has prepared.
    Grammar start() {
        return start(prepared(), PackagedModule::new);
    }

    /// Starts it with nothing prepared.
    ///
    /// @param store where it may keep what it made
    Grammar start(CodeStore store) {
        return start(Engine.caching(ModuleBounds.DEFAULTS, store, KEY), PackagedModule::new);
    }

    /// Starts it on the npm package's module of the runtime alone.
    Grammar startPlain() {
        return start(Engine.caching(ModuleBounds.DEFAULTS, CodeStore.none(), KEY), PlainModule::new);
    }

    private record PlainModule(PackageContent content) implements ModuleSource {
        @Override
        public String identity() {
            return GrammarModule.identity(content.identity(), GrammarModule.Parts.GLUE);
        }

        @Override
        public byte[] bytes() {
            return GrammarModule.linked(content.module().orElseThrow(), GrammarModule.Parts.GLUE);
        }
    }

    private Grammar start(Engine engine, Function<PackageContent, ModuleSource> module) {
        var content = content();
        var log = new LogBook(Clock.systemUTC(), Limits.DEFAULTS);
        var symbol = content.manifest().grammar().orElseThrow().symbol();
        var sandbox = sandbox(engine, module.apply(content));
        return new GrammarStart(sandbox, symbol, () -> QueryKind.queries(content.files()), log).open(new Stopper());
    }
}

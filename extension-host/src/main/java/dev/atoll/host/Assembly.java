package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.capability.Policy;
import dev.atoll.host.catalog.CodeFiles;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PreparedCode;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.filter.FilterCraft;
import dev.atoll.host.formatter.FormatterCraft;
import dev.atoll.host.formatter.Formatters;
import dev.atoll.host.grammar.GrammarCraft;
import dev.atoll.host.grammar.session.Grammars;
import dev.atoll.host.imports.FolderFiles;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.provider.Craft;
import dev.atoll.host.provider.ExtensionRuntime;
import dev.atoll.host.provider.GuestCraft;
import dev.atoll.host.sandbox.Sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes what extensions consist of from their packages.
final class Assembly implements AutoCloseable {
    private static final long CODE_BYTES = 256L << 20;

    private final HostOptions options;
    private final CodeFiles code;
    private final Engine engine;
    private final MemoryAccount memory;
    private final Grammars grammars = new Grammars();
    private final Formatters formatters;
    private final Function<DocumentInfo, String> placeOf;
    private final Function<String, Optional<String>> languageOf;
    private final Witness witness;

    /// Who learns what extensions do.
    interface Witness {
        /// Something was denied.
        void denied(Denial denial);

        /// A capability was used; told at least once in each hour.
        void used(ExtensionId extension, CapabilityKind kind);

        /// One that looks away.
        static Witness none() {
            return new Witness() {
                @Override
                public void denied(Denial denial) {}

                @Override
                public void used(ExtensionId extension, CapabilityKind kind) {}
            };
        }
    }

    /// @param options of the host
    /// @param memory what the memory of all instances is taken from
    /// @param placeOf where a document lies, for grants
    /// @param languageOf the language of a path
    /// @param witness learns what extensions do
    Assembly(
            HostOptions options,
            MemoryAccount memory,
            Function<DocumentInfo, String> placeOf,
            Function<String, Optional<String>> languageOf,
            Witness witness) {
        this.options = options;
        this.memory = memory;
        this.placeOf = placeOf;
        this.languageOf = languageOf;
        this.formatters = new Formatters(languageOf);
        this.witness = witness;
        this.code = new CodeFiles(options.cache().resolve("code"), CODE_BYTES);
        var plain = Engine.caching(
                ModuleBounds.DEFAULTS, code, CodeFiles.key(options.data()), new PreparedCode(options.bundled()));
        this.engine = options.bounds().metered() ? plain.metered() : plain;
    }

    /// What an extension consists of; nothing if it is only data.
    Optional<ExtensionRuntime.Parts> of(PackageContent content, List<Capability> granted) {
        return sandbox(content)
                .map(sandbox -> parts(content, sandbox, granted, new LogBook(Clock.systemUTC(), sandbox.limits())));
    }

    /// The same with a log there is already.
    Optional<ExtensionRuntime.Parts> of(PackageContent content, List<Capability> granted, LogBook log) {
        return sandbox(content).map(sandbox -> parts(content, sandbox, granted, log));
    }

    private Optional<Sandbox> sandbox(PackageContent content) {
        var manifest = content.manifest();
        var bounds = options.bounds();
        var limits = suited(
                manifest,
                bounds.each()
                        .loweredBy(manifest.limits())
                        .chosenBy(bounds.chosen().chosen(manifest.id())));
        return manifest.module().map(_ -> new Sandbox(engine, new PackagedModule(content), limits, memory.part()));
    }

    /// What holds for one kind of package: a grammar has its own time to start, and as much time for what is on the
    /// screen as for anything else, since a query over a whole text cannot be parted. Nobody waits for it.
    static Limits suited(Manifest manifest, Limits limits) {
        if (manifest.grammar().isEmpty()) {
            return limits;
        }
        int interactive = limits.of(Limit.INTERACTIVE_HARD);
        return limits.with(Limit.START, limits.of(Limit.GRAMMAR_START))
                .with(Limit.INTERACTIVE_HARD, Math.max(interactive, limits.of(Limit.BACKGROUND)));
    }

    /// The grammars of all packages.
    Grammars grammars() {
        return grammars;
    }

    private Craft craft(PackageContent content) {
        if (content.manifest().kind() == PackageKind.FILTER) {
            return new FilterCraft();
        }
        return content.manifest()
                .grammar()
                .<Craft>map(grammar -> new GrammarCraft(grammar, content.names(), content::files, grammars, languageOf))
                .or(() -> content.manifest().formatter().map(data -> new FormatterCraft(data, formatters)))
                .orElseGet(GuestCraft::new);
    }

    private ExtensionRuntime.Parts parts(
            PackageContent content, Sandbox sandbox, List<Capability> granted, LogBook log) {
        var manifest = content.manifest();
        var asked = GrantDecider.everythingAsked().granted(manifest);
        var within = FolderFiles.seenBy(manifest.id(), options.editor().files());
        var grants = new Grants(asked, granted, Policy.STANDARD, placeOf, within);
        var gate = new Gate(
                grants,
                log,
                missing -> witness.denied(denial(manifest, missing)),
                kind -> witness.used(manifest.id(), kind));
        var editor = new ExtensionRuntime.Editor(
                options.editorVersion(), options.locale().toLanguageTag(), options.editor());
        return new ExtensionRuntime.Parts(manifest, craft(content), sandbox, gate, log, editor);
    }

    /// Nothing more is kept on disk.
    @Override
    public void close() {
        code.close();
    }

    private static Denial denial(Manifest manifest, CapabilityKind missing) {
        var name = manifest.about().name() + " (" + manifest.id() + ")";
        return new Denial(
                manifest.id(),
                missing,
                "The extension " + name + " tried to " + missing.plain() + " (" + missing.word()
                        + "), which it is not granted. It was denied.");
    }
}

package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.Feature;
import dev.atoll.host.abi.AbiException;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.SignatureException;
import dev.atoll.host.bindings.v0_1.Diagnostics;
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Folding;
import dev.atoll.host.bindings.v0_1.Formatting;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Lifecycle;
import dev.atoll.host.bindings.v0_1.Symbols;
import dev.atoll.host.bindings.v0_1.Sync;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.MemoryAccessException;
import dev.atoll.host.imports.DocumentAccess;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.YieldedException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// An instance that speaks version 0.1 of the contract. What it offers is bound once, when it is made.
final class GuestSession implements Session {
    private final BooleanSupplier broken;
    private final DocumentAccess documents;
    private final Optional<Lifecycle> lifecycle;
    private final Sync sync;
    private final Optional<Highlighting> highlighting;
    private final Optional<Diagnostics> diagnostics;
    private final Optional<Symbols> symbols;
    private final Optional<Folding> folding;
    private final Optional<Formatting> formatting;
    private List<String> scopes = List.of();

    /// @param guest the instance
    /// @param features what it must offer
    /// @param documents what it was told of
    /// @param limits what one answer may hold
    /// @throws Unsupported if an export is missing or has another signature
    GuestSession(Guest guest, Set<Feature> features, DocumentAccess documents, AbiLimits limits) {
        this(guest, guest::broken, features, documents, limits);
    }

    private GuestSession(
            GuestInstance guest,
            BooleanSupplier broken,
            Set<Feature> features,
            DocumentAccess documents,
            AbiLimits limits) {
        this.broken = broken;
        this.documents = documents;
        try {
            lifecycle = Lifecycle.isExportedBy(guest) ? Optional.of(new Lifecycle(guest, limits)) : Optional.empty();
            sync = new Sync(guest, limits);
            highlighting = bound(features, Feature.HIGHLIGHTING, () -> new Highlighting(guest, limits));
            diagnostics = bound(features, Feature.DIAGNOSTICS, () -> new Diagnostics(guest, limits));
            symbols = bound(features, Feature.SYMBOLS, () -> new Symbols(guest, limits));
            folding = bound(features, Feature.FOLDING, () -> new Folding(guest, limits));
            formatting = bound(features, Feature.FORMATTING, () -> new Formatting(guest, limits));
        } catch (SignatureException e) {
            throw new Unsupported("It does not keep to the contract: " + e.getMessage() + ".");
        }
    }

    /// Checks that a module exports what the features consist of, without running it.
    ///
    /// @param exports the module's exports
    /// @throws Unsupported if an export is missing or has another signature
    static void check(GuestInstance exports, Set<Feature> features) {
        new GuestSession(exports, () -> true, features, DocumentAccess.none(), AbiLimits.ROOMY);
    }

    /// Whether a module exports anything of a feature.
    static boolean offers(GuestInstance exports, Feature feature) {
        return switch (feature) {
            case HIGHLIGHTING -> Highlighting.isExportedBy(exports);
            case DIAGNOSTICS -> Diagnostics.isExportedBy(exports);
            case SYMBOLS -> Symbols.isExportedBy(exports);
            case FOLDING -> Folding.isExportedBy(exports);
            case FORMATTING -> Formatting.isExportedBy(exports);
        };
    }

    private static <T> Optional<T> bound(Set<Feature> features, Feature feature, Supplier<T> binding) {
        return features.contains(feature) ? Optional.of(binding.get()) : Optional.empty();
    }

    /// The first calls: activation, and what is asked only once.
    ///
    /// @throws Refused if it declines to run
    void activate(Lifecycle.HostInfo host) {
        lifecycle.ifPresent(exported -> {
            if (called(() -> exported.activate(host)) instanceof Result.Err(var sentence)) {
                throw new Refused("It declined to start: " + Answers.sentence(sentence));
            }
        });
        highlighting.ifPresent(exported -> scopes = Answers.scopes(called(exported::scopes)));
    }

    @Override
    public void didOpen(DocumentInfo info, String text) {
        run(() -> sync.didOpen(
                new Documents.DocumentInfo(
                        info.id().value(), info.version(), info.language(), info.path(), info.length()),
                text));
    }

    @Override
    public void didChange(DocumentId document, int version, List<TextEdit> edits) {
        var told = edits.stream()
                .map(edit -> new Types.TextEdit(
                        new Types.Span(edit.span().start(), edit.span().end()), edit.text()))
                .toList();
        run(() -> sync.didChange(document.value(), version, told));
    }

    @Override
    public void didClose(DocumentId document) {
        run(() -> sync.didClose(document.value()));
    }

    @Override
    public void deactivate() {
        lifecycle.ifPresent(exported -> run(exported::deactivate));
    }

    @Override
    public boolean broken() {
        return broken.getAsBoolean();
    }

    /// The scopes that its tokens refer to.
    List<String> scopes() {
        return scopes;
    }

    /// The text of a document at the version it was told last.
    TextSnapshot text(DocumentId document) {
        return documents.text(document).orElseThrow(() -> new Refused("The document is not open any more."));
    }

    /// What it was told of a document.
    DocumentInfo document(DocumentId document) {
        return documents.document(document).orElseThrow(() -> new Refused("The document is not open any more."));
    }

    <T> T highlighting(Function<Highlighting, Result<T, Types.Failure>> question) {
        return ask(highlighting, question);
    }

    <T> T diagnostics(Function<Diagnostics, Result<T, Types.Failure>> question) {
        return ask(diagnostics, question);
    }

    <T> T symbols(Function<Symbols, Result<T, Types.Failure>> question) {
        return ask(symbols, question);
    }

    <T> T folding(Function<Folding, Result<T, Types.Failure>> question) {
        return ask(folding, question);
    }

    <T> T formatting(Function<Formatting, Result<T, Types.Failure>> question) {
        return ask(formatting, question);
    }

    private <I, T> T ask(Optional<I> exported, Function<I, Result<T, Types.Failure>> question) {
        var offered = exported.orElseThrow(() -> new Unsupported("It does not offer this."));
        return switch (called(() -> question.apply(offered))) {
            case Result.Ok<T, Types.Failure>(var answer) -> answer;
            case Result.Err<T, Types.Failure>(var failure) -> throw told(failure);
        };
    }

    private static RuntimeException told(Types.Failure failure) {
        return switch (failure) {
            case Types.Failure.Cancelled() -> new YieldedException();
            case Types.Failure.InvalidRequest(var sentence) -> new Refused(Answers.sentence(sentence));
            case Types.Failure.TooLarge(var sentence) -> new Refused(Answers.sentence(sentence));
            case Types.Failure.Other(var sentence) -> new Refused(Answers.sentence(sentence));
        };
    }

    private void run(Runnable call) {
        called(() -> {
            call.run();
            return "";
        });
    }

    /// Calls the guest; what breaks the ABI is a bad answer.
    private static <T> T called(Supplier<T> call) {
        try {
            return call.get();
        } catch (AbiException e) {
            throw new BadAnswer("It " + e.getMessage() + ".");
        } catch (MemoryAccessException e) {
            throw new BadAnswer("It gave a pointer outside of its memory.");
        }
    }
}

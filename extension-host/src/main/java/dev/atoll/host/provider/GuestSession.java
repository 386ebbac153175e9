package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
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
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Lifecycle;
import dev.atoll.host.bindings.v0_1.SemanticTokens;
import dev.atoll.host.bindings.v0_1.Sync;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.MemoryAccessException;
import dev.atoll.host.imports.DocumentAccess;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.YieldedException;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// An instance that speaks version 0.1 of the contract. What it offers is bound once, when it is made.
final class GuestSession implements Session, Known {
    private final @Nullable Guest running;
    private final CallBook.Pen pen;
    private final DocumentAccess documents;
    private final Limits limits;
    private final Optional<Lifecycle> lifecycle;
    private final Sync sync;
    private final Map<Feature, Object> offered = new EnumMap<>(Feature.class);
    private List<String> scopes = List.of();
    private List<String> semanticScopes = List.of();
    private Runnable atEnd = () -> {};

    /// @param guest the instance
    /// @param calls where its calls are noted
    /// @param features what it must offer
    /// @param documents what it was told of
    /// @param limits what its answers may hold
    /// @throws Unsupported if an export is missing or has another signature
    GuestSession(Guest guest, CallBook calls, Set<Feature> features, DocumentAccess documents, Limits limits) {
        this(new WatchedGuest(guest, calls.new Pen()), guest, features, documents, limits);
    }

    private GuestSession(
            WatchedGuest guest,
            @Nullable Guest running,
            Set<Feature> features,
            DocumentAccess documents,
            Limits limits) {
        this.running = running;
        this.pen = guest.pen();
        this.documents = documents;
        this.limits = limits;
        try {
            lifecycle = Lifecycle.isExportedBy(guest)
                    ? Optional.of(new Lifecycle(guest, lists(List.of(Limit.LIST_ELEMENTS))))
                    : Optional.empty();
            sync = new Sync(guest, lists(List.of(Limit.LIST_ELEMENTS)));
            for (var feature : features) {
                var offer = Offer.of(feature);
                offered.put(feature, offer.bind().apply(guest, lists(offer.longest())));
            }
        } catch (SignatureException e) {
            throw new Unsupported("It does not keep to the contract: " + e.getMessage() + ".");
        }
    }

    /// What one answer may hold whose lists have no more elements than one of those limits allows, so that too
    /// long a list is refused before memory is taken for it.
    private AbiLimits lists(List<Limit> elements) {
        int longest = elements.stream().mapToInt(limits::of).max().orElse(0);
        int most = Math.min(limits.of(Limit.LIST_ELEMENTS), longest);
        return new AbiLimits(Math.max(1, limits.of(Limit.ANSWER_BYTES)), Math.max(1, most));
    }

    /// Checks that a module exports what the features consist of, without running it.
    ///
    /// @param exports the module's exports
    /// @throws Unsupported if an export is missing or has another signature
    static void check(GuestInstance exports, Set<Feature> features) {
        var unseen = new CallBook(Clock.systemUTC()).new Pen();
        new GuestSession(new WatchedGuest(exports, unseen), null, features, DocumentAccess.none(), Limits.DEFAULTS);
    }

    /// The first calls: activation, and what is asked only once.
    ///
    /// @throws Refused if it declines to run
    void activate(Lifecycle.HostInfo host) {
        lifecycle.ifPresent(exported -> {
            if (called("Asked to start", () -> exported.activate(host)) instanceof Result.Err(var sentence)) {
                throw new Refused("It declined to start: " + Answers.sentence(sentence));
            }
        });
        if (offered.get(Feature.HIGHLIGHTING) instanceof Highlighting exported) {
            scopes = Answers.scopes(called("Asked for the names of its colours", exported::scopes), limits);
        }
        if (offered.get(Feature.SEMANTIC_TOKENS) instanceof SemanticTokens exported) {
            semanticScopes = Answers.scopes(called("Asked for the names of its colours", exported::scopes), limits);
        }
    }

    @Override
    public void didOpen(DocumentInfo info, String text) {
        run(
                "Told of a document",
                () -> sync.didOpen(
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
        run("Told of a change", () -> sync.didChange(document.value(), version, told));
    }

    @Override
    public void didClose(DocumentId document) {
        run("Told that a document was closed", () -> sync.didClose(document.value()));
    }

    @Override
    public void deactivate() {
        lifecycle.ifPresent(exported -> run("Told to end", exported::deactivate));
    }

    @Override
    public boolean broken() {
        return running == null || running.broken();
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
        atEnd.run();
    }

    /// What is done when the instance is let go of, besides.
    void atEnd(Runnable then) {
        atEnd = then;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    /// The scopes that its tokens refer to.
    List<String> scopes() {
        return scopes;
    }

    /// The scopes that its tokens by meaning refer to.
    List<String> semanticScopes() {
        return semanticScopes;
    }

    @Override
    public TextSnapshot text(DocumentId document) {
        return documents.text(document).orElseThrow(() -> new Refused("The document is not open any more."));
    }

    @Override
    public Optional<DocumentInfo> known(DocumentId document) {
        return documents.document(document);
    }

    @Override
    public DocumentInfo document(DocumentId document) {
        return documents.document(document).orElseThrow(() -> new Refused("The document is not open any more."));
    }

    /// Asks for what a feature offers.
    ///
    /// @param feature whose interface is asked
    /// @param type the interface
    /// @param question the call
    <I, T> T ask(Feature feature, Class<I> type, Function<I, Result<T, Types.Failure>> question) {
        var exported = offered.get(feature);
        if (exported == null) {
            throw new Unsupported("It does not offer this.");
        }
        return switch (called("Asked for " + feature.word(), () -> question.apply(type.cast(exported)))) {
            case Result.Ok<T, Types.Failure>(var answer) -> answer;
            case Result.Err<T, Types.Failure>(var failure) -> throw told(failure);
        };
    }

    /// Makes a call again that was noted, of the present version of its document.
    void again(CallBook.Call call) {
        var name = ExportName.parse(call.function());
        var arguments =
                call.arguments().orElseThrow(() -> new Refused("Its arguments were too long to be kept.")).stream()
                        .map(this::present)
                        .toList();
        var exported = offered.values().stream()
                .filter(name::isOf)
                .findFirst()
                .orElseThrow(() -> new Unsupported("Only what features are asked for can be asked again."));
        var _ = called("Asked again", () -> name.call(exported, arguments));
    }

    private Object present(Object argument) {
        return argument instanceof Types.Revision before
                ? new Types.Revision(
                        before.document(),
                        document(new DocumentId(before.document())).version())
                : argument;
    }

    private static RuntimeException told(Types.Failure failure) {
        return switch (failure) {
            case Types.Failure.Cancelled() -> new YieldedException();
            case Types.Failure.InvalidRequest(var sentence) -> new Refused(Answers.sentence(sentence));
            case Types.Failure.TooLarge(var sentence) -> new Refused(Answers.sentence(sentence));
            case Types.Failure.Other(var sentence) -> new Refused(Answers.sentence(sentence));
        };
    }

    private void run(String occasion, Runnable call) {
        called(occasion, () -> {
            call.run();
            return "";
        });
    }

    /// Calls the guest; what breaks the ABI is a bad answer.
    ///
    /// @param occasion how the sentence begins that tells of it
    private <T> T called(String occasion, Supplier<T> call) {
        try {
            return call.get();
        } catch (AbiException e) {
            throw noted(new BadAnswer(occasion + ", it " + e.getMessage() + "."));
        } catch (MemoryAccessException e) {
            throw noted(new BadAnswer(occasion + ", it gave a pointer outside of its memory."));
        } catch (RuntimeException e) {
            throw noted(e);
        }
    }

    private RuntimeException noted(RuntimeException failure) {
        pen.failed(failure);
        return failure;
    }
}

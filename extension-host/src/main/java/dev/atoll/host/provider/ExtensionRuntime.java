package dev.atoll.host.provider;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.bindings.v0_1.Lifecycle;
import dev.atoll.host.capability.Access;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.HostImports;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.imports.UiBoard;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.ActorOptions;
import dev.atoll.host.lifecycle.ActorStatus;
import dev.atoll.host.lifecycle.DeadlineClock;
import dev.atoll.host.lifecycle.RestartPolicy;
import dev.atoll.host.lifecycle.SessionContext;
import dev.atoll.host.sandbox.Sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One extension at work: its actor, its log and its providers. All methods return at once and may be called
/// from any thread.
public final class ExtensionRuntime implements AutoCloseable {
    private static final int MOST_ELEMENTS = 4_000_000;

    private final Parts parts;
    private final Gate gate;
    private final UiBoard board;
    private final Actor<GuestSession> actor;
    private final List<Provider> providers;

    /// @param parts what it consists of
    /// @param policy when it is started again after a failure
    /// @param deadlines the thread that watches deadlines
    /// @param onStatus run after every change of status
    public ExtensionRuntime(Parts parts, RestartPolicy policy, DeadlineClock deadlines, Runnable onStatus) {
        this.parts = parts;
        var id = parts.manifest().id();
        var limits = parts.sandbox().limits();
        this.gate = new Gate(parts.grants(), parts.log(), parts.editor().denied());
        this.board = new UiBoard(id, parts.editor().gives().ui(), limits, () -> System.nanoTime() / 1_000_000);
        Runnable changed = () -> {
            board.clearUnless(this::runs);
            onStatus.run();
        };
        var options = new ActorOptions(id.value(), limits, policy, deadlines, changed, this::note);
        this.actor = new Actor<>(this::open, options);
        this.providers = Providers.of(id, parts.manifest().features(), actor, gate);
    }

    /// Whether what it shows belongs on the screen.
    private boolean runs() {
        return switch (actor.status()) {
            case ActorStatus.Starting(), ActorStatus.Ready() -> true;
            case ActorStatus.Idle(), ActorStatus.Restarting _, ActorStatus.Failed _, ActorStatus.Disabled _ -> false;
        };
    }

    /// What an extension consists of.
    ///
    /// @param manifest what it says of itself
    /// @param sandbox its module
    /// @param grants what it may do
    /// @param log its log
    /// @param editor the editor's version and the user's language
    public record Parts(Manifest manifest, Sandbox sandbox, Grants grants, LogBook log, Editor editor) {}

    /// What extensions may know of the editor, and what it gives them.
    ///
    /// @param version semantic versioning
    /// @param locale a BCP 47 tag
    /// @param gives files, places on the screen, settings
    /// @param denied told the first time that a capability was missing
    public record Editor(String version, String locale, EditorParts gives, Consumer<CapabilityKind> denied) {}

    private GuestSession open(SessionContext context) {
        var limits = parts.sandbox().limits();
        var gives = parts.editor().gives();
        var editor = new HostImports.Editor(
                gives.files(),
                parts.manifest().settings(),
                name -> gives.settings().value(parts.manifest().id(), name),
                board.begin(this::runs));
        var guest = parts.sandbox()
                .open(
                        new HostImports.Surroundings(
                                context.documents(), gate, parts.log(), context.shouldYield(), editor),
                        context.stopper());
        var session = new GuestSession(
                guest,
                parts.manifest().features(),
                context.documents(),
                new AbiLimits(limits.answerBytes(), MOST_ELEMENTS));
        session.activate(
                new Lifecycle.HostInfo(parts.editor().version(), parts.editor().locale()));
        return session;
    }

    /// A failure that is not the extension's goes to the log with the places it came from, for whoever mends
    /// it.
    private void note(Throwable bug) {
        parts.log().write(LogLevel.ERROR, "The host failed: " + bug);
        Arrays.stream(bug.getStackTrace())
                .limit(20)
                .forEach(frame -> parts.log().write(LogLevel.DEBUG, "at " + frame));
    }

    /// How it does.
    public ActorStatus status() {
        return actor.status();
    }

    /// Its log.
    public LogBook log() {
        return parts.log();
    }

    /// Whether a document concerns it: its activation matches and it may read the document.
    public boolean serves(DocumentInfo document) {
        return parts.manifest().activation().matches(document.language(), document.path())
                && parts.grants().allows(new Access.ReadDocument(document));
    }

    /// What the user grants it at the moment.
    public List<Capability> granted() {
        return parts.grants().granted();
    }

    /// Replaces what the user grants it; holds from the next host call on. What it shows without a grant is taken away.
    /// Which documents it knows is for the caller to see to.
    public void grant(List<Capability> granted) {
        parts.grants().grant(granted);
        board.keepOnly(parts.grants());
    }

    /// Tells of a document that was opened; starts the extension.
    public void open(DocumentInfo info, TextSnapshot text) {
        actor.open(info, text);
    }

    /// Tells of a change.
    ///
    /// @throws IllegalArgumentException if the version does not grow or the edits do not fit
    public void change(DocumentId document, int version, List<TextEdit> edits, TextSnapshot after) {
        actor.change(document, version, edits, after);
    }

    /// Tells that a document was closed.
    public void close(DocumentId document) {
        actor.close(document);
        board.forget(document);
    }

    /// What it offers of one kind.
    public <P extends Provider> List<P> providers(Class<P> kind) {
        return providers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Starts it afresh.
    public void restart() {
        actor.restart();
    }

    /// Lets it run again.
    public void enable() {
        actor.enable();
    }

    /// Switches it off.
    ///
    /// @param reason a sentence for the user
    public void disable(String reason) {
        actor.disable(reason);
    }

    @Override
    public void close() {
        actor.close();
    }

    /// Why a module cannot serve as its manifest says, found without running it; nothing if it can.
    public static Optional<String> problem(Manifest manifest, Sandbox sandbox) {
        try {
            var exports = sandbox.check();
            GuestSession.check(exports, manifest.features());
            return Arrays.stream(Feature.values())
                    .filter(feature -> !manifest.features().contains(feature))
                    .filter(feature -> GuestSession.offers(exports, feature))
                    .map(feature -> "Its module offers " + feature.word() + ", which the manifest does not name.")
                    .findFirst();
        } catch (ExtensionException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}

package dev.atoll.host.provider;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.engine.GuestTrace;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.imports.UiBoard;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.ActorOptions;
import dev.atoll.host.lifecycle.ActorStatus;
import dev.atoll.host.lifecycle.DeadlineClock;
import dev.atoll.host.lifecycle.FirstColours;
import dev.atoll.host.lifecycle.RestartPolicy;
import dev.atoll.host.lifecycle.RunningMarks;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.SessionFactory;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.sandbox.Sandbox;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One extension at work: its actor, its log and its providers. All methods return at once and may be called
/// from any thread.
public final class ExtensionRuntime implements AutoCloseable {
    private static final long NANOS_IN_MILLISECOND = 1_000_000;

    private final Supervision supervision;
    private final UiBoard board;
    private final WorkRecord work = new WorkRecord(Clock.systemUTC());
    private final CallBook calls = new CallBook(Clock.systemUTC());
    private final Actor<Session> actor;
    private volatile Parts parts;
    private volatile List<Provider> providers;

    /// @param parts what it consists of
    /// @param supervision who watches it
    public ExtensionRuntime(Parts parts, Supervision supervision) {
        this.parts = parts;
        this.supervision = supervision;
        this.board = new UiBoard(
                parts.manifest().id(), parts.editor().gives().ui(), () -> System.nanoTime() / NANOS_IN_MILLISECOND);
        this.actor = new Actor<>(factory(parts), options(parts));
        this.providers = providers(parts);
    }

    private SessionFactory<Session> factory(Parts of) {
        return of.craft().factory(of, new Craft.Bench(board, this::runs, calls));
    }

    private List<Provider> providers(Parts of) {
        return of.craft().providers(of, actor);
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
    /// @param craft how its instances are made and asked
    /// @param sandbox its module
    /// @param gate lets its calls through, or turns them away
    /// @param log its log
    /// @param editor the editor's version and the user's language
    public record Parts(Manifest manifest, Craft craft, Sandbox sandbox, Gate gate, LogBook log, Editor editor) {
        /// Whether a document concerns it: its activation matches, it is not kept away and it may read the document.
        boolean serves(DocumentInfo document) {
            return manifest.activation().matches(document.language(), document.path())
                    && gate.grants().reach(document.path())
                    && craft.mayRead(this, document);
        }
    }

    /// What extensions may know of the editor, and what it gives them.
    ///
    /// @param version semantic versioning
    /// @param locale a BCP 47 tag
    /// @param gives files, places on the screen, settings
    public record Editor(String version, String locale, EditorParts gives) {}

    /// Who watches extensions.
    ///
    /// @param policy when one is started again after a failure
    /// @param deadlines the thread that watches deadlines
    /// @param colours whose colours come before its start
    /// @param marks where it is noted when a guest's code runs
    /// @param onStatus run after every change of status
    public record Supervision(
            RestartPolicy policy,
            DeadlineClock deadlines,
            FirstColours colours,
            RunningMarks marks,
            Runnable onStatus) {}

    private ActorOptions options(Parts of) {
        return new ActorOptions(
                of.manifest().id().value(),
                of.sandbox().limits(),
                supervision.policy(),
                supervision.deadlines(),
                supervision.colours(),
                work.measuring(supervision.marks()),
                this::statusChanged,
                this::failed);
    }

    /// An extension that does not run any more keeps no compiled code.
    private void statusChanged() {
        board.clearUnless(this::runs);
        if (!status().usable()) {
            parts.sandbox().release();
        }
        supervision.onStatus().run();
    }

    private void failed(Throwable failure) {
        work.failed(String.valueOf(Actor.told(failure).getMessage()), GuestTrace.of(failure));
        if (!(failure instanceof ExtensionException)) {
            note(failure);
        }
    }

    /// A failure that is not the extension's goes to the log with the places it came from, for whoever mends
    /// it.
    private void note(Throwable bug) {
        log().write(LogLevel.ERROR, "The host failed: " + bug);
        Arrays.stream(bug.getStackTrace()).limit(20).forEach(frame -> log().write(LogLevel.DEBUG, "at " + frame));
    }

    /// Puts another version, or the same with other limits, in the place of what it consists of, without losing
    /// a request or a document. Providers that were given away ask the new version.
    ///
    /// @param then run when the new one has taken over, before it is asked anything
    /// @return completes when the new one is in place, or with the reason why the old one goes on
    public CompletableFuture<Void> swap(Parts next, Runnable then) {
        return actor.swap(factory(next), options(next), next::serves, () -> {
            var old = parts;
            parts = next;
            providers = providers(next);
            old.sandbox().release();
            then.run();
        });
    }

    /// The same parts with other limits.
    public CompletableFuture<Void> limit(Limits limits) {
        var now = parts;
        var next =
                new Parts(now.manifest(), now.craft(), now.sandbox().with(limits), now.gate(), now.log(), now.editor());
        return swap(next, () -> now.log().limit(limits));
    }

    /// How it does.
    public ActorStatus status() {
        return actor.status();
    }

    /// What its calls took, and how it failed.
    public WorkRecord.Figures work() {
        return work.figures();
    }

    /// Its calls, as far as they were noted.
    public CallBook calls() {
        return calls;
    }

    /// Notes its calls from now on, or no more.
    public void note(boolean on) {
        calls.keep(on);
    }

    /// Makes a call again that was noted: with the same arguments, but of the present version of its document.
    ///
    /// @return completes when it has ended and is noted; exceptionally if it cannot be made
    public CompletableFuture<Void> again(CallBook.Call call) {
        return actor.ask(new Question<>("again", Optional.empty(), Urgency.ASKED, session -> {
                    session.again(call);
                    return call;
                }))
                .thenApply(_ -> null);
    }

    /// Bytes that its instance takes now.
    public long memoryBytes() {
        return parts.sandbox().memoryBytes();
    }

    /// What it may use.
    public Limits limits() {
        return parts.sandbox().limits();
    }

    /// How many instructions its code has run, where the host is metered.
    public long instructions() {
        return parts.sandbox().instructions();
    }

    /// Looks which of its functions run each time so many instructions are used up, where the host is metered.
    public void sample(long instructions) {
        parts.sandbox().sample(instructions);
    }

    /// Its functions as they called each other, the outermost first, with the instructions used.
    public Map<List<String>, Long> samples() {
        return parts.sandbox().samples();
    }

    /// Its log.
    public LogBook log() {
        return parts.log();
    }

    /// Whether a document concerns it: its activation matches and it may read the document.
    public boolean serves(DocumentInfo document) {
        return parts.serves(document);
    }

    /// What the user grants it at the moment.
    public List<Capability> granted() {
        return parts.gate().grants().granted();
    }

    /// Replaces what the user grants it; holds from the next host call on. What it shows without a grant is taken
    /// away. Which documents it knows is for the caller to see to.
    public void grant(List<Capability> granted) {
        var grants = parts.gate().grants();
        grants.grant(granted);
        board.keepOnly(grants);
    }

    /// It is about to be told of a document that is on the screen, and asked for its colours. Others wait with their
    /// start until it has given some.
    public void expectColours() {
        actor.expectColours();
    }

    /// Tells of a document that was opened; starts the extension.
    public void open(DocumentInfo info, TextSnapshot text) {
        parts.gate().uses(CapabilityKind.DOCUMENTS_READ);
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

    /// Compiles its code if that has never been done, so that its first start is quick; takes as long as that takes.
    public void keepCode() {
        parts.sandbox().keepCode();
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

    /// It is gone for good, not replaced by another version.
    ///
    /// @param manifest what it said of itself
    public void forget(Manifest manifest) {
        parts.craft().forget(manifest);
    }

    /// Ends it for good. Its code is let go of even if somebody keeps one of its providers.
    @Override
    public void close() {
        actor.close();
        parts.sandbox().release();
    }
}

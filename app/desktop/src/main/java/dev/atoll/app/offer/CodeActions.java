package dev.atoll.app.offer;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.EditOutcome;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.words.Words;
import dev.atoll.core.selection.SelectionRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Code actions: the lamp in the gutter, the menu at the caret, and the commands that make a change without a menu.
///
/// All extensions are asked side by side; the menu lists what has come, and grows as more comes.
public final class CodeActions implements FileFeature {
    private static final String NOTHING = Words.of("offer.nothing-is-on-offer-here");

    private final Bench bench;
    private final EditApplier applier;
    private final ActionMenu menu;
    private final Map<OpenFile, Lamp> lamps = new HashMap<>();
    private long asked;
    private int waiting;

    /// @param applier makes what is chosen
    public CodeActions(Bench bench, EditApplier applier) {
        this.bench = bench;
        this.applier = applier;
        menu = new ActionMenu(offered -> name(offered.provider().extension()), bench::focusText);
        bench.lay(menu.node());
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(
                command("action.menu", Words.of("offer.show-fixes-and-refactorings"), () -> open(Optional.empty())));
        commands.add(command("action.fix", Words.of("offer.fix"), this::fix));
        commands.add(command("action.fix-all", Words.of("offer.fix-all-in-file"), this::fixAll));
        commands.add(
                command("action.refactor", Words.of("offer.refactor"), () -> open(Optional.of(ActionKind.REFACTOR))));
        commands.add(command(
                "action.source", Words.of("offer.change-the-whole-file"), () -> open(Optional.of(ActionKind.SOURCE))));
    }

    private Command command(String name, String title, Runnable effect) {
        return new Command(name, title, () -> bench.shown().isPresent(), effect);
    }

    @Override
    public Subscription accompany(OpenFile file) {
        Lamp lamp = new Lamp(bench, file, () -> open(Optional.empty()));
        lamps.put(file, lamp);
        return () -> {
            lamps.remove(file);
            lamp.close();
        };
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        file.map(lamps::get).ifPresent(Lamp::refreshIfNew);
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        if (feature.isEmpty() || feature.get() == Feature.CODE_ACTIONS) {
            lamps.values().forEach(Lamp::refresh);
        }
    }

    @Override
    public void settingsChanged() {
        lamps.values().forEach(Lamp::refresh);
    }

    @Override
    public boolean settled() {
        return waiting == 0 && lamps.values().stream().allMatch(Lamp::settled);
    }

    /// What was asked once.
    ///
    /// @param file about which file
    /// @param revision about which revision
    /// @param moment taken right before
    private record Question(OpenFile file, Revision revision, Moment moment) {}

    /// Opens the menu with what is on offer where the caret of the shown file is.
    ///
    /// @param wanted the one kind that is wanted; all if empty
    private void open(Optional<ActionKind> wanted) {
        bench.shown()
                .ifPresent(file -> file.language().ifPresent(language -> {
                    Question question = new Question(file, language.revision(), Moment.now(bench));
                    int head = file.view().state().selection().primary().head();
                    menu.open(file.view().boundsOnScreen(head), chosen -> {
                        CompletableFuture<Void> _ = make(question, chosen);
                    });
                    List<OfferedAction> all = new ArrayList<>();
                    Set<String> codes = codes(file);
                    ask(question, language, wanted, (some, last) -> {
                        all.addAll(some);
                        if (menu.isOpen() && (last || !all.isEmpty())) {
                            menu.list(OfferedAction.sorted(all, codes), NOTHING);
                        }
                    });
                }));
    }

    private void fix() {
        bench.shown()
                .ifPresent(file -> file.language().ifPresent(language -> {
                    Question question = new Question(file, language.revision(), Moment.now(bench));
                    List<OfferedAction> all = new ArrayList<>();
                    ask(question, language, Optional.of(ActionKind.QUICK_FIX), (some, last) -> {
                        all.addAll(some);
                        if (last) {
                            fix(question, OfferedAction.sorted(all, codes(file)));
                        }
                    });
                }));
    }

    private void fix(Question question, List<OfferedAction> sorted) {
        List<OfferedAction> usable =
                sorted.stream().filter(OfferedAction::usable).toList();
        boolean clear = usable.size() == 1
                || usable.stream().filter(each -> each.action().preferred()).count() == 1;
        if (usable.isEmpty()) {
            bench.say(Severity.INFORMATION, Words.of("offer.no-extension-knows-a-fix"));
        } else if (clear) {
            CompletableFuture<Void> _ = make(
                    question,
                    usable.stream()
                            .filter(each -> each.action().preferred())
                            .findFirst()
                            .orElse(usable.getFirst()));
        } else {
            open(Optional.of(ActionKind.QUICK_FIX));
        }
    }

    private void fixAll() {
        bench.shown()
                .ifPresent(file -> file.language()
                        .ifPresent(language -> fixAll(
                                file, new ArrayDeque<>(language.providers(CodeActionProvider.class)), new boolean[1])));
    }

    // one extension after the other, each asked about the text as the one before has left it
    private void fixAll(OpenFile file, Deque<CodeActionProvider> left, boolean[] made) {
        CodeActionProvider provider = left.poll();
        Optional<DocumentLanguage> language = file.language();
        if (provider == null || language.isEmpty()) {
            if (!made[0]) {
                bench.say(Severity.INFORMATION, Words.of("offer.there-is-nothing-that-extensions"));
            }
            return;
        }
        Question question = new Question(file, language.get().revision(), Moment.now(bench));
        Span whole = new Span(0, file.document().state().text().length());
        answer(
                provider,
                provider.actions(question.revision, whole, Optional.of(ActionKind.FIX_ALL)),
                List.of(),
                actions -> {
                    Optional<OfferedAction> first = actions.stream()
                            .filter(action -> action.kind() == ActionKind.FIX_ALL)
                            .map(action -> new OfferedAction(provider, action))
                            .filter(OfferedAction::usable)
                            .findFirst();
                    made[0] |= first.isPresent();
                    CompletableFuture<Void> _ = first.map(each -> make(question, each))
                            .orElse(CompletableFuture.completedFuture(null))
                            .thenRun(() -> fixAll(file, left, made));
                });
    }

    private interface Arrived {
        void some(List<OfferedAction> offered, boolean last);
    }

    private void ask(Question question, DocumentLanguage language, Optional<ActionKind> wanted, Arrived arrived) {
        SelectionRange selected = question.file.view().state().selection().primary();
        Span around = new Span(selected.from(), selected.to());
        List<CodeActionProvider> providers = language.providers(CodeActionProvider.class);
        long ticket = ++asked;
        int[] left = {providers.size()};
        if (providers.isEmpty()) {
            arrived.some(List.of(), true);
        }
        for (CodeActionProvider provider : providers) {
            answer(provider, provider.actions(question.revision, around, wanted), List.of(), actions -> {
                left[0]--;
                if (ticket == asked) {
                    List<OfferedAction> some = actions.stream()
                            .filter(action -> wanted.isEmpty() || wanted.get() == action.kind())
                            .map(action -> new OfferedAction(provider, action))
                            .toList();
                    arrived.some(some, left[0] == 0);
                }
            });
        }
    }

    private static Set<String> codes(OpenFile file) {
        SelectionRange at = file.view().state().selection().primary();
        return file.view().decorations().diagnostics().between(at.from(), at.to()).stream()
                .flatMap(range -> range.value().code().stream())
                .collect(Collectors.toSet());
    }

    /// Makes a change, asking for its edits if they are not known yet, and runs its command after it.
    ///
    /// @return completes when that is over, in whatever way
    private CompletableFuture<Void> make(Question question, OfferedAction offered) {
        CodeAction action = offered.action();
        CompletableFuture<Void> over = new CompletableFuture<>();
        boolean known = !action.edits().isEmpty() || action.handle().isEmpty();
        CompletableFuture<List<DocumentEdits>> edits = known
                ? CompletableFuture.completedFuture(action.edits())
                : offered.provider().resolve(question.revision, action.handle().getAsInt());
        answer(offered.provider(), edits, List.of(), resolved -> {
            waiting++;
            var _ = applier.apply(action.title(), resolved, question.moment).thenAccept(outcome -> {
                waiting--;
                switch (outcome) {
                    case EditOutcome.Made _ ->
                        action.command()
                                .ifPresent(call -> bench.call(offered.provider().extension(), call));
                    case EditOutcome.Refused(var sentence) -> bench.say(Severity.WARNING, sentence);
                    case EditOutcome.Declined() -> {}
                }
                over.complete(null);
            });
        });
        return over;
    }

    private <A> void answer(CodeActionProvider provider, CompletableFuture<A> future, A otherwise, Consumer<A> then) {
        waiting++;
        new Answers(bench).take(provider.extension(), future, answer -> {
            waiting--;
            then.accept(answer.orElse(otherwise));
        });
    }

    private String name(ExtensionId extension) {
        return new Answers(bench).name(extension);
    }
}

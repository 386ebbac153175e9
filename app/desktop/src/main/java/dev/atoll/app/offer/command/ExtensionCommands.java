package dev.atoll.app.offer.command;

import dev.atoll.api.document.Span;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.CommandDefinition;
import dev.atoll.api.provider.CommandProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.EditOutcome;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.keymap.KeyBinding;
import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.words.Words;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The commands that extensions bring: each is in the palette as `Name: Title`, runs by the key of its manifest unless
/// that is taken, and goes on with the user's answers for as long as it asks.
///
/// Belongs to the UI thread.
public final class ExtensionCommands implements FileFeature {
    private final Bench bench;
    private final EditApplier applier;
    private final CommandQuestions questions;
    private BiConsumer<ExtensionId, String> panels = (_, _) -> {};
    private Consumer<ExtensionId> over = _ -> {};
    private int running;

    /// @param applier makes the edits that commands answer with
    public ExtensionCommands(Bench bench, EditApplier applier) {
        this.bench = bench;
        this.applier = applier;
        questions = new CommandQuestions(bench::focusText);
        bench.lay(questions.node());
    }

    /// What shows a panel that a command wants to be shown: is given whose, and its id.
    public void onShow(BiConsumer<ExtensionId, String> show) {
        panels = show;
    }

    /// What is to be done when a command of an extension is over: is given whose.
    public void onOver(Consumer<ExtensionId> then) {
        over = then;
    }

    @Override
    public void addTo(Commands commands) {
        commands.addSource(() -> offered().map(Offered::command).toList());
    }

    @Override
    public List<KeyBinding> keys() {
        return offered().flatMap(each -> each.binding().stream()).toList();
    }

    @Override
    public void call(ExtensionId extension, CommandCall call) {
        provider(extension)
                .ifPresentOrElse(
                        provider -> run(provider, call.command(), call.argument()),
                        () -> bench.say(
                                Severity.WARNING,
                                Words.of("offer.command.the-extension-does-not-run", name(extension))));
    }

    @Override
    public boolean settled() {
        return running == 0;
    }

    private Stream<Offered> offered() {
        String language = bench.shown().map(OpenFile::languageName).orElse("");
        return bench.host().providers(CommandProvider.class).stream()
                .flatMap(provider -> provider.commands().stream()
                        .filter(definition -> definition.languages().isEmpty()
                                || definition.languages().contains(language))
                        .map(definition -> new Offered(provider, definition)));
    }

    private final class Offered {
        private final CommandProvider provider;
        private final CommandDefinition definition;

        Offered(CommandProvider provider, CommandDefinition definition) {
            this.provider = provider;
            this.definition = definition;
        }

        String id() {
            return "extension." + provider.extension() + "." + definition.id();
        }

        Command command() {
            return Command.of(
                    id(),
                    name(provider.extension()) + ": " + definition.title(),
                    () -> run(provider, definition.id(), Optional.empty()));
        }

        Optional<KeyBinding> binding() {
            return definition.key().flatMap(KeyChord::parse).map(chord -> new KeyBinding(chord, id()));
        }
    }

    private Optional<CommandProvider> provider(ExtensionId extension) {
        return bench.host().providers(CommandProvider.class).stream()
                .filter(provider -> provider.extension().equals(extension))
                .findFirst();
    }

    /// An extension's name for people.
    public String name(ExtensionId extension) {
        return bench.host().extensions().stream()
                .filter(handle -> handle.id().equals(extension))
                .map(handle -> handle.manifest().about().name())
                .findFirst()
                .orElse(extension.value());
    }

    private void run(CommandProvider provider, String command, Optional<String> argument) {
        Moment asked = Moment.now(bench);
        follow(provider.extension(), provider.run(command, context(provider.extension(), argument)), asked);
    }

    // an extension that may not read the document is not told of it
    private CommandContext context(ExtensionId extension, Optional<String> argument) {
        return bench.shown()
                .flatMap(file -> file.language()
                        .filter(language -> language.providers(CommandProvider.class).stream()
                                .anyMatch(provider -> provider.extension().equals(extension)))
                        .map(language -> new CommandContext(
                                Optional.of(language.revision()),
                                spans(file.view().state().selection()),
                                argument)))
                .orElse(new CommandContext(Optional.empty(), List.of(), argument));
    }

    private static List<Span> spans(Selection selection) {
        List<SelectionRange> ranges = new ArrayList<>(selection.ranges());
        ranges.addFirst(ranges.remove(selection.primaryIndex()));
        return ranges.stream().map(range -> new Span(range.from(), range.to())).toList();
    }

    /// Goes on with what came of a command, or of a form that was sent off.
    ///
    /// @param asked taken right before the extension was asked
    public void follow(ExtensionId extension, CompletableFuture<CommandOutcome> outcome, Moment asked) {
        running++;
        var _ = outcome.handle((came, failure) -> {
            bench.ui().execute(() -> {
                running--;
                if (came != null) {
                    goOn(extension, came, asked);
                } else {
                    failed(extension, failure);
                }
            });
            return null;
        });
    }

    private void failed(ExtensionId extension, @org.jspecify.annotations.Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        switch (cause) {
            case CancellationException _ -> {}
            case ExtensionException refused ->
                say(Words.of("offer.command.did-not-do-it-since", name(extension), refused.getMessage()));
            case null, default -> throw new IllegalStateException("a provider broke its promise", failure);
        }
    }

    private void say(String sentence) {
        bench.say(Severity.WARNING, sentence);
    }

    private void goOn(ExtensionId extension, CommandOutcome outcome, Moment asked) {
        switch (outcome) {
            case CommandOutcome.Done(var edits) -> {
                running++;
                var _ = applier.apply(Words.of("offer.command.changes-by", name(extension)), edits, asked)
                        .thenAccept(made -> {
                            running--;
                            over.accept(extension);
                            if (made instanceof EditOutcome.Refused refused) {
                                bench.say(Severity.WARNING, refused.sentence());
                            }
                        });
            }
            case CommandOutcome.AskPick pick ->
                questions.ask(name(extension), pick, chosen -> reply(extension, pick.token(), asked, chosen));
            case CommandOutcome.AskText text ->
                questions.ask(name(extension), text, typed -> reply(extension, text.token(), asked, typed));
            case CommandOutcome.Show(var panel) -> {
                over.accept(extension);
                panels.accept(extension, panel);
            }
            case CommandOutcome.Reveal(var place) -> {
                over.accept(extension);
                bench.go(asked.present(place, bench));
            }
        }
    }

    private void reply(ExtensionId extension, int token, Moment asked, CommandReply reply) {
        provider(extension)
                .ifPresentOrElse(
                        provider -> follow(extension, provider.resume(token, reply), asked),
                        () -> say(Words.of("offer.command.does-not-run-so-nothing-was-done", name(extension))));
    }
}

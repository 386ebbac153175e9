package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.PickItem;
import dev.atoll.host.bindings.v0_1.Commands;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.PlainText;

import java.util.Optional;

/// Checks of what comes of commands.
final class CommandAnswers {
    private CommandAnswers() {}

    static CommandOutcome outcome(Commands.Outcome outcome, Optional<DocumentId> asked, Known known, Gate gate) {
        return switch (outcome) {
            case Commands.Outcome.Done(var edits) ->
                new CommandOutcome.Done(EditAnswers.documents(edits, asked, known, gate));
            case Commands.Outcome.AskPick(var pick) -> pick(pick, known.limits());
            case Commands.Outcome.AskText(var question) ->
                new CommandOutcome.AskText(
                        Answers.sentence(question.prompt()),
                        PlainText.line(question.proposal(), Limits.SENTENCE_LENGTH),
                        question.example().map(Answers::words),
                        question.mistake().map(Answers::sentence),
                        question.token());
            case Commands.Outcome.Show(var panel) -> new CommandOutcome.Show(panel);
            case Commands.Outcome.Reveal(var place) -> new CommandOutcome.Reveal(PlaceAnswers.place(place, known));
        };
    }

    private static CommandOutcome pick(Commands.Pick pick, Limits limits) {
        Answers.count(pick.items().size(), Limit.CHOICES, limits, "things to choose from");
        return new CommandOutcome.AskPick(
                Answers.sentence(pick.title()),
                pick.items().stream()
                        .map(item -> new PickItem(
                                Answers.words(item.label()), item.detail().map(Answers::words), item.picked()))
                        .toList(),
                pick.many(),
                pick.token());
    }

    static Commands.Reply told(CommandReply reply) {
        return switch (reply) {
            case CommandReply.Picked(var indices) ->
                new Commands.Reply.Picked(
                        indices.stream().mapToInt(Integer::intValue).toArray());
            case CommandReply.Text(var text) -> new Commands.Reply.Text(text);
            case CommandReply.Dismissed() -> new Commands.Reply.Dismissed();
        };
    }

    static Commands.Context told(CommandContext context, Known known) {
        int length = context.revision()
                .map(revision -> known.document(revision.document()).length())
                .orElse(0);
        int[] spans = context.selections().stream()
                .flatMapToInt(span ->
                        java.util.stream.IntStream.of(Math.min(span.start(), length), Math.min(span.end(), length)))
                .toArray();
        return new Commands.Context(context.revision().map(Desk::told), new Types.SpanList(spans), context.argument());
    }
}

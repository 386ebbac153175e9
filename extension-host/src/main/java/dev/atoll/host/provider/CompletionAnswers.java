package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.host.bindings.v0_1.Completion;
import dev.atoll.host.bindings.v0_1.Types;

import java.util.ArrayList;
import java.util.List;

/// Checks of suggestions.
final class CompletionAnswers {
    private CompletionAnswers() {}

    private static final int LONGEST = 100_000;

    /// Suggestions at a place.
    static Completions completions(Completion.Completions answer, int at, TextSnapshot text, Limits limits) {
        Answers.count(answer.items().size(), Limit.COMPLETIONS, limits, "suggestions");
        var usual = replaced(answer.replace(), at, text);
        var usualCommits = characters(answer.commitCharacters());
        var items = new ArrayList<CompletionItem>(answer.items().size());
        boolean preselected = false;
        for (var item : answer.items()) {
            if (item.preselect() && preselected) {
                throw Answers.bad("it preselects two suggestions");
            }
            preselected |= item.preselect();
            items.add(item(
                    item, item.replace().map(own -> replaced(own, at, text)).orElse(usual), usualCommits, text));
        }
        return new Completions(items, answer.incomplete());
    }

    private static CompletionItem item(
            Completion.Item item, Span replace, List<String> usualCommits, TextSnapshot text) {
        var label = Answers.words(item.label());
        if (label.isEmpty()) {
            throw Answers.bad("a suggestion has no label");
        }
        var insert = item.insert().orElse(label);
        if (insert.length() > LONGEST || insert.indexOf('\r') >= 0) {
            throw Answers.bad("a suggestion writes a very long text or carriage returns");
        }
        if (item.snippet()) {
            EditAnswers.checkSnippet(insert);
        }
        return new CompletionItem(
                label,
                item.suffix().map(Answers::words),
                item.detail().map(Answers::words),
                item.documentation().map(Answers::markdown),
                CompletionKind.valueOf(item.kind().name()),
                item.deprecated(),
                insert,
                item.snippet(),
                replace,
                item.filter().map(Answers::words).orElse(label),
                item.sort().map(Answers::words).orElse(label),
                item.commitCharacters().map(CompletionAnswers::characters).orElse(usualCommits),
                item.preselect(),
                apart(item.additionalEdits(), replace, text.length()),
                Answers.handle(item.handle()));
    }

    /// A span that contains a place and stays on its line.
    private static Span replaced(Types.Span answer, int at, TextSnapshot text) {
        var span = Answers.span(answer, text.length());
        if (span.start() > at || span.end() < at) {
            throw Answers.bad("a suggestion does not replace what is at the caret");
        }
        if (span.length() > LONGEST || text.text(span.start(), span.end()).indexOf('\n') >= 0) {
            throw Answers.bad("a suggestion replaces more than a line");
        }
        return span;
    }

    private static List<TextEdit> apart(List<Types.TextEdit> answer, Span replace, int length) {
        var edits = Answers.edits(answer, length, Limits.DEFAULTS);
        if (edits.stream()
                .anyMatch(edit ->
                        edit.span().end() > replace.start() && edit.span().start() < replace.end())) {
            throw Answers.bad("an additional edit of a suggestion touches what it replaces");
        }
        return edits;
    }

    private static List<String> characters(List<String> answer) {
        if (answer.stream().anyMatch(character -> character.length() != 1)) {
            throw Answers.bad("a commit character is not one UTF-16 code unit");
        }
        return List.copyOf(answer);
    }

    static ResolvedCompletion resolved(Completion.Resolved answer, int length, Limits limits) {
        return new ResolvedCompletion(
                answer.documentation().map(Answers::markdown),
                answer.detail().map(Answers::words),
                Answers.edits(answer.additionalEdits(), length, limits));
    }

    static Completion.Trigger told(CompletionTrigger trigger) {
        return Completion.Trigger.valueOf(trigger.name());
    }
}

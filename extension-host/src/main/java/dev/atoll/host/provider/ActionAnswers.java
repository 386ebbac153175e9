package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.host.bindings.v0_1.CodeActions;
import dev.atoll.host.imports.Gate;

import java.util.List;
import java.util.Optional;

/// Checks of changes on offer.
final class ActionAnswers {
    private ActionAnswers() {}

    static List<CodeAction> actions(List<CodeActions.Action> answer, DocumentId asked, Known known, Gate gate) {
        Answers.count(answer.size(), Limit.ACTIONS, known.limits(), "actions");
        return answer.stream()
                .map(one -> action(one, asked, known, gate))
                .filter(action -> !action.title().isEmpty())
                .toList();
    }

    private static CodeAction action(CodeActions.Action one, DocumentId asked, Known known, Gate gate) {
        return new CodeAction(
                Answers.words(one.title()),
                ActionKind.valueOf(one.kind().name()),
                one.fixes().stream().map(Answers::words).toList(),
                one.preferred(),
                one.disabled().map(Answers::sentence),
                EditAnswers.documents(one.edits(), Optional.of(asked), known, gate),
                one.command().map(Answers::call),
                Answers.handle(one.handle()));
    }
}

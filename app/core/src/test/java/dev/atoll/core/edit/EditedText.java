package dev.atoll.core.edit;

import dev.atoll.core.sample.Marked;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/// What tests of edit commands share: a marked text in, a marked text out.
final class EditedText {
    static final EditRules RULES = EditRules.plain().withIndent(IndentStyle.spaces(2));

    private EditedText() {}

    static String after(String marked, Function<EditTarget, Transaction> command) {
        return after(marked, RULES, command);
    }

    static String after(String marked, EditRules rules, Function<EditTarget, Transaction> command) {
        Marked start = Marked.of(marked);
        Transaction transaction = command.apply(new EditTarget(start.text(), start.selection(), rules));
        Text text = transaction.changes().apply(start.text());
        Selection selection = transaction.selection();
        assertThat(selection).isNotNull();
        return selection == null ? text.string() : Marked.string(text, selection);
    }
}

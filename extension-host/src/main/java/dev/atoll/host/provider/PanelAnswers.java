package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.feature.FieldKind;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.feature.PanelCell;
import dev.atoll.api.feature.PanelField;
import dev.atoll.api.feature.PanelRow;
import dev.atoll.host.bindings.v0_1.Panel;
import dev.atoll.host.imports.PlainText;

import java.util.ArrayList;
import java.util.HashSet;

/// Checks of what panels show.
final class PanelAnswers {
    private PanelAnswers() {}

    private static final int FIELDS = 100;
    private static final int COLUMNS = 50;

    static PanelBody body(Panel.Content content, Known known) {
        return switch (content.body()) {
            case Panel.Body.Tree(var rows) -> rows(rows, Answers.sentence(content.empty()), known);
            case Panel.Body.Questions(var form) -> form(form);
            case Panel.Body.Text(var markdown) -> new PanelBody.Text(Answers.markdown(markdown));
        };
    }

    private static PanelBody rows(Panel.Rows rows, String empty, Known known) {
        Answers.count(rows.rows().size(), Limit.PANEL_ROWS, known.limits(), "rows");
        Answers.atMost(rows.columns().size(), COLUMNS, "columns");
        var ids = new HashSet<String>();
        int cells = Math.max(1, rows.columns().size());
        var result = new ArrayList<PanelRow>(rows.rows().size());
        for (var row : rows.rows()) {
            if (!ids.add(row.id())) {
                throw Answers.bad("two rows of a panel have the same name");
            }
            if (row.cells().size() != cells) {
                throw Answers.bad("a row has " + row.cells().size() + " cells where " + cells + " are needed");
            }
            int deepest = known.limits().of(Limit.SYMBOL_DEPTH);
            if (row.depth() < 0 || row.depth() > deepest) {
                throw Answers.bad("a row is nested more than " + deepest + " deep");
            }
            result.add(new PanelRow(
                    row.id(),
                    row.depth(),
                    row.cells().stream()
                            .map(cell -> new PanelCell(Answers.words(cell.text()), cell.icon(), cell.muted()))
                            .toList(),
                    row.expanded(),
                    row.target().map(place -> PlaceAnswers.place(place, known)),
                    row.command().map(Answers::call)));
        }
        return new PanelBody.Rows(rows.columns().stream().map(Answers::words).toList(), result, empty);
    }

    private static PanelBody form(Panel.Form form) {
        Answers.atMost(form.fields().size(), FIELDS, "fields");
        var ids = new HashSet<String>();
        if (!form.fields().stream().allMatch(field -> ids.add(field.id()))) {
            throw Answers.bad("two fields of a form have the same name");
        }
        return new PanelBody.Form(
                form.introduction().map(Answers::sentence),
                form.fields().stream()
                        .map(field -> new PanelField(
                                field.id(),
                                Answers.words(field.label()),
                                kind(field.kind()),
                                PlainText.lines(field.value(), Limits.SENTENCE_LENGTH),
                                field.hint().map(Answers::sentence),
                                field.mistake().map(Answers::sentence)))
                        .toList(),
                Answers.words(form.submit()));
    }

    private static FieldKind kind(Panel.FieldKind kind) {
        return switch (kind) {
            case Panel.FieldKind.Text() -> new FieldKind.Text();
            case Panel.FieldKind.Lines() -> new FieldKind.Lines();
            case Panel.FieldKind.Checkbox() -> new FieldKind.Checkbox();
            case Panel.FieldKind.Choice(var choices) -> {
                if (choices.isEmpty()) {
                    throw Answers.bad("a field leaves nothing to choose");
                }
                yield new FieldKind.Choice(choices.stream().map(Answers::words).toList());
            }
            case Panel.FieldKind.Integer() -> new FieldKind.Whole();
        };
    }
}

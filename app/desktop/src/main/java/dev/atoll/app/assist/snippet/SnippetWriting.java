package dev.atoll.app.assist.snippet;

import dev.atoll.api.document.TextEdit;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.snippet.SnippetVisit;
import dev.atoll.core.snippet.Template;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Writes edits of which one is a snippet, in whose places the user goes on typing.
///
/// @param visits where the places are visited
public record SnippetWriting(Visits visits) implements EditApplier.SnippetWriter {
    @Override
    public void write(OpenFile file, List<TextEdit> edits, int snippet) {
        Text text = file.document().state().text();
        TextEdit chosen = edits.get(snippet);
        int from = chosen.span().start();
        String before = text.string(text.lineStart(text.lineAt(from)), from);
        Template template = SnippetText.template(
                chosen.text(),
                before.substring(0, IndentStyle.leading(before)),
                file.view().options().rules().indent());
        List<TextEdit> plain = new ArrayList<>(edits);
        plain.set(snippet, new TextEdit(chosen.span(), template.text()));
        int start = from;
        for (TextEdit edit : plain.subList(0, snippet)) {
            start += edit.text().length() - edit.span().length();
        }
        SnippetVisit visit = SnippetVisit.of(List.of(template), List.of(start));
        ChangeSet changes = ProjectedText.changes(text.length(), plain);
        file.view().dispatch(Transaction.of(changes, Origin.COMMAND, visit.selection()));
        visits.begin(file, visit);
    }
}

package dev.atoll.app.markdown;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;

/// A whole Markdown text as the blocks it consists of, each with its lines.
///
/// @param all from the first to the last
public record MarkdownSections(List<Section> all) {
    /// Copies the list.
    public MarkdownSections {
        all = List.copyOf(all);
    }

    /// A block and its lines.
    ///
    /// @param node what it is
    /// @param source how it is written
    /// @param line its first line, from 0
    record Section(Node node, String source, int line) {}

    /// Reads a text, however long it is; to be called in the background.
    public static MarkdownSections of(String markdown) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        List<Section> all = new ArrayList<>();
        for (Node block = parser.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            List<SourceSpan> spans = block.getSourceSpans();
            if (!spans.isEmpty() && !(block instanceof LinkReferenceDefinition)) {
                SourceSpan last = spans.getLast();
                int from = spans.getFirst().getInputIndex();
                int to = Math.min(markdown.length(), last.getInputIndex() + last.getLength());
                all.add(new Section(
                        block, markdown.substring(from, to), spans.getFirst().getLineIndex()));
            }
        }
        return new MarkdownSections(all);
    }

    /// The place of the block that a line belongs to; -1 if there is none.
    int at(int line) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).line() <= line) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Math.min(Math.max(0, from - 1), all.size() - 1);
    }
}

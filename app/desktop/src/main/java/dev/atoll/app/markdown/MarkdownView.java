package dev.atoll.app.markdown;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Markdown as nodes: CommonMark with tables and struck-out text.
///
/// What is shown comes from extensions, so it can do nothing: raw HTML is shown as it is written, images are told in
/// words and never loaded, and a link says its address and is opened only by a click, by whoever made this view.
/// Only the first [#LONGEST] characters are read, and what is nested too deeply is shown as plain text.
public final class MarkdownView {
    /// So much of a text is shown, in UTF-16 code units.
    public static final int LONGEST = 20_000;

    /// Made for the first text.
    private static final class Reading {
        static final Parser PARSER = Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .build();
    }

    private final Consumer<String> open;
    private final CodeColours colours;

    /// A view.
    ///
    /// @param open takes the address of a link that was clicked; a web page's or a mail's
    /// @param colours who knows the colours of code
    public MarkdownView(Consumer<String> open, CodeColours colours) {
        this.open = open;
        this.colours = colours;
    }

    /// The nodes for a text.
    public Region render(String markdown) {
        String bounded = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) + "…" : markdown;
        VBox column = new VBox();
        column.getStyleClass().add("markdown");
        new Blocks(column, new Inlines(MarkdownPlace.web(open)), colours).add(Reading.PARSER.parse(bounded));
        return column;
    }
}

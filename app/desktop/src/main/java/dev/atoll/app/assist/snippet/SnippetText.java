package dev.atoll.app.assist.snippet;

import dev.atoll.api.feature.Snippet;
import dev.atoll.api.feature.Snippet.Part;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.snippet.Template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Snippets of the contract as templates for one line of a document.
public final class SnippetText {
    /// More places than a person visits; a snippet with more is put in as plain text.
    private static final int MOST_PLACES = 200;

    private final Map<Integer, String> first = new HashMap<>();
    private final Template.Builder template;
    private int places;

    private SnippetText(Template.Builder template) {
        this.template = template;
    }

    /// What a snippet puts in. One that is wrong is put in as it is written; the host lets none through.
    ///
    /// @param source the snippet
    /// @param lead the white space that the line begins with
    /// @param style how the document is indented
    public static Template template(String source, String lead, IndentStyle style) {
        Optional<Snippet> snippet = Snippet.parse(source);
        if (snippet.isEmpty()) {
            return Template.plain(source);
        }
        SnippetText reading = new SnippetText(new Template.Builder(lead, style));
        reading.remember(snippet.get().parts());
        if (reading.places > MOST_PLACES) {
            return Template.plain(
                    new Template.Builder(lead, style).text(snippet.get().plain()).build().text());
        }
        reading.write(snippet.get().parts());
        return reading.template.build();
    }

    private void remember(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Literal _ -> {}
                case Part.Stop(int number, List<Part> inner) -> {
                    places++;
                    if (!inner.isEmpty()) {
                        first.putIfAbsent(number, new Snippet(inner).plain());
                    }
                    remember(inner);
                }
                case Part.Choice(int number, List<String> choices) -> {
                    places++;
                    first.putIfAbsent(number, choices.getFirst());
                }
            }
        }
    }

    private void write(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Literal(String text) -> template.text(text);
                case Part.Stop(int number, List<Part> inner) -> {
                    template.open(number);
                    if (inner.isEmpty()) {
                        template.text(first.getOrDefault(number, ""));
                    } else {
                        write(inner);
                    }
                    template.close();
                }
                case Part.Choice(int number, List<String> choices) -> template.choice(number, choices);
            }
        }
    }
}

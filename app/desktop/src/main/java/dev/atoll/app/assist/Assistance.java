package dev.atoll.app.assist;

import dev.atoll.app.assist.completion.Completion;
import dev.atoll.app.assist.hover.Hover;
import dev.atoll.app.assist.signature.SignatureHelp;
import dev.atoll.app.assist.snippet.Visits;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.markdown.CodeColours;
import dev.atoll.app.markdown.MarkdownView;

import java.util.List;
import java.util.function.Consumer;

/// What pops up at the caret: suggestions, the places of snippets, parameters, and what is known of the text.
public final class Assistance {
    private Assistance() {}

    /// The features, in the order in which Escape closes them.
    ///
    /// @param markdown shows texts of extensions
    /// @param visits where the places of snippets are visited
    public static List<FileFeature> of(Bench bench, MarkdownView markdown, Visits visits) {
        SignatureHelp signatures = new SignatureHelp(bench, markdown);
        Completion completion = new Completion(bench, markdown, visits);
        completion.card().keepClearOf(signatures.card());
        return List.of(completion, signatures, new Hover(bench, markdown), visits);
    }

    /// Shows Markdown of extensions, with the colours of code. One a window: each gives the code its own ids as
    /// documents.
    ///
    /// @param open takes the address of a link that was clicked
    public static MarkdownView markdown(Bench bench, Consumer<String> open) {
        return new MarkdownView(open, colours(bench));
    }

    /// Who knows the colours of code in Markdown: extensions.
    public static CodeColours colours(Bench bench) {
        return new ExtensionColours(bench);
    }
}

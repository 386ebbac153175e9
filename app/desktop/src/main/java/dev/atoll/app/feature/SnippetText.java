package dev.atoll.app.feature;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.Snippet;

/// What a snippet writes where nobody visits its places.
final class SnippetText {
    private SnippetText() {}

    static TextEdit plain(TextEdit edit) {
        return new TextEdit(
                edit.span(), Snippet.parse(edit.text()).map(Snippet::plain).orElse(edit.text()));
    }
}

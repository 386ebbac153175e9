package dev.atoll.app.language;

import dev.atoll.api.manifest.AutoClosePair;
import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.core.edit.BracketPair;
import dev.atoll.core.edit.CommentTokens;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What typing knows of a document: its own indentation, and its language's brackets and comments.
public final class TypingRules {
    private TypingRules() {}

    /// The rules for a text.
    ///
    /// @param text tells how it is indented already
    /// @param language what an extension says of the language, if one knows it
    /// @param wished what the user makes of how a language is indented
    /// @param style what its folders ask for
    public static EditRules of(
            Text text, Optional<LanguageData> language, UnaryOperator<IndentationRules> wished, FileStyle style) {
        var indentation = wished.apply(language.map(LanguageData::indentation).orElse(IndentationRules.PLAIN));
        var layout = Layout.of(text, indentation, style);
        var indent = layout.insertSpaces() ? IndentStyle.spaces(layout.tabSize()) : IndentStyle.tabs(layout.tabSize());
        return language.map(data -> new EditRules(
                        indent,
                        brackets(data),
                        comments(data),
                        data.indentation().increaseAfter(),
                        closers(data)))
                .orElseGet(() -> EditRules.plain().withIndent(indent));
    }

    /// Pairs of single characters; the core knows no others.
    private static List<BracketPair> brackets(LanguageData language) {
        return Stream.concat(
                        language.brackets().stream(),
                        language.autoClose().stream().map(AutoClosePair::pair))
                .filter(pair -> pair.open().length() == 1 && pair.close().length() == 1)
                .map(pair -> new BracketPair(pair.open().charAt(0), pair.close().charAt(0)))
                .distinct()
                .toList();
    }

    /// Brackets are the core's own; what is left of closing tags is not known before they are whole.
    private static List<String> closers(LanguageData language) {
        return language.indentation().decreaseBefore().stream()
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .toList();
    }

    private static CommentTokens comments(LanguageData language) {
        var tokens = language.comments();
        return new CommentTokens(
                tokens.line().orElse(""),
                tokens.block().map(pair -> pair.open()).orElse(""),
                tokens.block().map(pair -> pair.close()).orElse(""));
    }
}

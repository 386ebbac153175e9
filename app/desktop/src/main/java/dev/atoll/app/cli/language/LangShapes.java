package dev.atoll.app.cli.language;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.core.text.Position;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What `--json` prints, as records with the fields of the schemas in `docs/schemas`.
final class LangShapes {
    private LangShapes() {}

    /// The one document that a verb prints, whatever the number of files.
    record Document(int schema, List<FileResult> results) {
        static Document of(List<FileResult> results) {
            return new Document(JsonOutput.SCHEMA, results);
        }
    }

    /// What was found out about one file.
    record FileResult(String file, Object result) {}

    record HighlightShape(int from, int to, String scope) {}

    record FoldShape(int from, int to, String kind) {
        static FoldShape of(FoldRange fold) {
            return new FoldShape(fold.span().start(), fold.span().end(), JsonOutput.word(fold.kind()));
        }
    }

    record SymbolShape(String name, String kind, int from, int to, List<SymbolShape> children) {
        static SymbolShape of(Symbol symbol) {
            return new SymbolShape(
                    symbol.name(),
                    JsonOutput.word(symbol.kind()),
                    symbol.span().start(),
                    symbol.span().end(),
                    symbol.children().stream().map(SymbolShape::of).toList());
        }
    }

    record DiagnosticShape(
            int from,
            int to,
            int line,
            int column,
            String severity,
            String message,
            @Nullable String code,
            String source) {
        static DiagnosticShape of(Diagnostic diagnostic, Text text) {
            Position position = text.position(diagnostic.span().start());
            return new DiagnosticShape(
                    diagnostic.span().start(),
                    diagnostic.span().end(),
                    position.line() + 1,
                    position.character() + 1,
                    JsonOutput.word(diagnostic.severity()),
                    diagnostic.message(),
                    diagnostic.code().orElse(null),
                    diagnostic.source());
        }
    }

    record FormatShape(boolean changed, String text) {}
}

package dev.atoll.app.cli;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.core.text.Position;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Locale;

/// What `--json` prints, as records with the fields of the schemas in `docs/schemas`.
final class Shapes {
    private static final int SCHEMA = 1;

    private Shapes() {}

    static String json(Object shape) {
        return JsonMapper.shared().writeValueAsString(shape);
    }

    /// The one document that a verb prints, whatever the number of files.
    record Document(int schema, List<FileResult> results) {
        static Document of(List<FileResult> results) {
            return new Document(SCHEMA, results);
        }
    }

    /// What was found out about one file.
    record FileResult(String file, Object result) {}

    record HighlightShape(int from, int to, String scope) {}

    record FoldShape(int from, int to, String kind) {
        static FoldShape of(FoldRange fold) {
            return new FoldShape(fold.span().start(), fold.span().end(), word(fold.kind()));
        }
    }

    record SymbolShape(String name, String kind, int from, int to, List<SymbolShape> children) {
        static SymbolShape of(Symbol symbol) {
            return new SymbolShape(
                    symbol.name(),
                    word(symbol.kind()),
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
                    word(diagnostic.severity()),
                    diagnostic.message(),
                    diagnostic.code().orElse(null),
                    diagnostic.source());
        }
    }

    record FormatShape(boolean changed, String text) {}

    /// A constant's name as the outside spells it, such as `enum-member`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.atoll.app.cli.language;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.language.LangRun.Answer;
import dev.atoll.app.cli.language.LangShapes.DiagnosticShape;
import dev.atoll.app.cli.language.LangShapes.FoldShape;
import dev.atoll.app.cli.language.LangShapes.HighlightShape;
import dev.atoll.app.cli.language.LangShapes.SymbolShape;
import dev.atoll.core.text.Position;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The answers of the language verbs, one method a verb.
final class LangAnswers {
    private LangAnswers() {}

    static Answer highlight(LangDocument document) {
        HighlightProvider provider =
                document.providers(HighlightProvider.class, "colours").getFirst();
        List<HighlightShape> shapes = new ArrayList<>();
        int length = document.text().length();
        int from = 0;
        do {
            Span rest = new Span(from, length);
            Highlights answer = document.ask(provider, each -> each.highlight(document.revision(), rest));
            add(answer.tokens(), from, shapes);
            if (answer.covered().end() <= from && length > 0) {
                throw Exit.internal(document.name() + ": the extension " + provider.extension()
                        + " stopped colouring at offset " + from + ".");
            }
            from = answer.covered().end();
        } while (from < length);
        String text = shapes.stream()
                .map(shape -> where(document, shape.from()) + ": " + shape.scope() + "\n")
                .collect(Collectors.joining());
        return new Answer(shapes, text, false);
    }

    // an answer may reach back to the start of a token; what an earlier answer told stays
    private static void add(Tokens tokens, int from, List<HighlightShape> shapes) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.start(i) >= from) {
                shapes.add(new HighlightShape(tokens.start(i), tokens.end(i), tokens.scope(i)));
            }
        }
    }

    static Answer symbols(LangDocument document) {
        SymbolProvider provider =
                document.providers(SymbolProvider.class, "an outline").getFirst();
        List<Symbol> symbols = document.ask(provider, each -> each.symbols(document.revision()));
        StringBuilder text = new StringBuilder();
        outline(document, symbols, "", text);
        return new Answer(symbols.stream().map(SymbolShape::of).toList(), text.toString(), false);
    }

    private static void outline(LangDocument document, List<Symbol> symbols, String indent, StringBuilder text) {
        for (Symbol symbol : symbols) {
            text.append(where(document, symbol.selection().start()))
                    .append(": ")
                    .append(indent)
                    .append(symbol.name())
                    .append(" (")
                    .append(JsonOutput.word(symbol.kind()))
                    .append(")\n");
            outline(document, symbol.children(), indent + "  ", text);
        }
    }

    static Answer folds(LangDocument document) {
        FoldingProvider provider =
                document.providers(FoldingProvider.class, "folds").getFirst();
        List<FoldRange> folds = document.ask(provider, each -> each.folds(document.revision()));
        String text = folds.stream()
                .map(fold -> "%s-%d: %s%n"
                        .formatted(
                                where(document, fold.span().start()),
                                document.text().position(fold.span().end()).line() + 1,
                                JsonOutput.word(fold.kind())))
                .collect(Collectors.joining());
        return new Answer(folds.stream().map(FoldShape::of).toList(), text, false);
    }

    static Answer diagnostics(LangDocument document) {
        List<Diagnostic> all = new ArrayList<>();
        for (DiagnosticProvider provider : document.providers(DiagnosticProvider.class, "diagnostics")) {
            all.addAll(document.ask(provider, each -> each.diagnose(document.revision())));
        }
        all.sort(Comparator.comparingInt(
                (Diagnostic diagnostic) -> diagnostic.span().start()));
        boolean errors = all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        Text text = document.text();
        String lines = all.stream()
                .map(diagnostic -> "%s: %s: %s%s%n"
                        .formatted(
                                where(document, diagnostic.span().start()),
                                JsonOutput.word(diagnostic.severity()),
                                diagnostic.message(),
                                diagnostic.code().map(code -> " [" + code + "]").orElse("")))
                .collect(Collectors.joining());
        List<DiagnosticShape> shapes = all.stream()
                .map(diagnostic -> DiagnosticShape.of(diagnostic, text))
                .toList();
        return new Answer(shapes, lines, errors);
    }

    private static String where(LangDocument document, int offset) {
        Position position = document.text().position(offset);
        return document.name() + ":" + (position.line() + 1) + ":" + (position.character() + 1);
    }
}

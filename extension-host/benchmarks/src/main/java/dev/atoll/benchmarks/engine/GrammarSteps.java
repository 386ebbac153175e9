package dev.atoll.benchmarks.engine;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.host.PackagedModule;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.engine.CodeStore;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.grammar.GrammarRun;
import org.jspecify.annotations.Nullable;

/// The steps of highlighting in our host; V8 does the same in `highlight.mjs`.
final class GrammarSteps implements Runner {
    private static final int LINES = 60;
    private static final byte[] NO_KEY = new byte[32];

    private final PackageContent content;
    private final CodeStore prepared;
    private final String text;
    private @Nullable GrammarRun run;
    private boolean typed;

    /// @param content the grammar's package
    /// @param prepared code that was compiled in the build
    /// @param text what is highlighted
    GrammarSteps(PackageContent content, CodeStore prepared, String text) {
        this.content = content;
        this.prepared = prepared;
        this.text = text;
    }

    @Override
    public Sample run(String step, int argument) {
        return switch (step) {
            case "load" ->
                Meter.read(() -> {
                    run = started();
                    return 0;
                });
            case "parse" ->
                Meter.read(() -> {
                    running().parse(text);
                    return 0;
                });
            case "edit" ->
                Meter.read(() -> {
                    running().change(typing(argument));
                    return 0;
                });
            case "query" -> Meter.read(() -> running().captures(argument, argument + LINES));
            case "colours" -> {
                int first = (int) text.substring(0, argument).lines().count();
                yield Meter.read(() -> {
                    running().change(typing(argument));
                    return running().colours(first, first + LINES);
                });
            }
            default -> throw new BenchmarkException("there is no step " + step + ".");
        };
    }

    private GrammarRun running() {
        if (run == null) {
            throw new BenchmarkException("the grammar is not loaded yet.");
        }
        return run;
    }

    /// A letter comes and goes in turns.
    private TextEdit typing(int at) {
        typed = !typed;
        return typed ? new TextEdit(new Span(at, at), "x") : new TextEdit(new Span(at, at + 1), "");
    }

    private GrammarRun started() {
        var engine = Engine.caching(ModuleBounds.DEFAULTS, CodeStore.none(), NO_KEY, prepared);
        var symbol = content.manifest().grammar().orElseThrow().symbol();
        return GrammarRun.start(engine, new PackagedModule(content), symbol, content.files());
    }

    @Override
    public void close() {
        if (run != null) {
            run.close();
        }
    }
}

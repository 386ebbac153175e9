package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Contenders;
import dev.atoll.benchmarks.engine.Ours;
import dev.atoll.benchmarks.engine.Sample;
import dev.atoll.benchmarks.engine.Scratch;
import dev.atoll.host.Benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `atoll bench highlight`: what it takes to colour one file with the grammar of its language, beside the same grammar
/// in Node.
public final class HighlightBenchmark implements Benchmark {
    private static final String COLOURS = "colours";

    @Override
    public String name() {
        return "highlight";
    }

    @Override
    public boolean needsFile() {
        return true;
    }

    @Override
    public Outcome measure(Order order) {
        var file = order.file().orElseThrow();
        try (Scratch scratch = Scratch.make()) {
            var text = Files.readString(file).replaceAll("\r\n?", "\n");
            return raced(scratch, file, text, order.quick());
        } catch (IOException e) {
            return new Outcome.Refused("cannot read " + file + " as UTF-8 text");
        } catch (BenchmarkException e) {
            return new Outcome.Failed(e.sentence());
        }
    }

    private static Outcome raced(Scratch scratch, Path file, String text, boolean quick) {
        var load = Race.loadAverage();
        var bundled = BundledGrammars.onClassPath();
        var content = bundled.of(file);
        if (content.isEmpty()) {
            return new Outcome.Refused("no grammar is known for " + file.getFileName());
        }
        var files = content.get().files();
        var query = files.getOrDefault("queries/highlights.scm", "".getBytes(StandardCharsets.UTF_8));
        var runtime = Path.of(
                System.getProperty("atoll.program", System.getProperty("atoll.root", ".")),
                "bundled-extensions/grammars/node_modules/web-tree-sitter");
        var module = content.get().module().orElseThrow();
        List<Contender> contenders = List.of(
                Ours.grammar(content.get(), bundled.prepared(), text),
                Contenders.v8Grammar(scratch, runtime, module, query, file));
        try {
            var effort = quick ? HighlightReport.Effort.QUICK : HighlightReport.Effort.FULL;
            var steps = steps(new Race(Race.present(contenders)), text, effort);
            var measured = new HighlightReport.Measured(load, steps);
            var grammar = content.get().manifest().id().value();
            var report = HighlightReport.of(grammar, text, contenders, effort, measured);
            return new Outcome.Measured(report.json(), report.table());
        } finally {
            Race.present(contenders).forEach(one -> one.runner().close());
        }
    }

    /// First everything for the first time in a process, then again and again.
    private static List<HighlightReport.Step> steps(Race race, String text, HighlightReport.Effort effort) {
        int middle = text.indexOf('\n', text.length() / 2) + 1;
        int line = (int) text.substring(0, middle).lines().count();
        var result = new ArrayList<HighlightReport.Step>();
        for (var step : List.of("load", "parse", "query")) {
            result.add(HighlightReport.Step.of(step, true, race, List.of(race.agreeingRound(step, 0, 0))));
        }
        result.add(HighlightReport.Step.of("parse", false, race, rounds(race, "parse", 0, effort.parses())));
        result.add(HighlightReport.Step.of("edit", false, race, rounds(race, "edit", middle, effort.edits())));
        result.add(HighlightReport.Step.of("query", false, race, rounds(race, "query", line, effort.edits())));
        var alone = new Race(race.engines().subList(0, 1));
        result.add(HighlightReport.Step.of(COLOURS, false, alone, rounds(alone, COLOURS, middle, effort.edits())));
        return result;
    }

    private static List<List<Sample>> rounds(Race race, String step, int argument, int count) {
        var result = new ArrayList<List<Sample>>();
        for (int round = 0; round < count; round++) {
            result.add(race.agreeingRound(step, argument, round));
        }
        return result.subList(count / 2, count);
    }
}

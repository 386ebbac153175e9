package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Contenders;
import dev.atoll.benchmarks.engine.Ours;
import dev.atoll.benchmarks.engine.Sample;
import dev.atoll.benchmarks.engine.Scratch;
import dev.atoll.host.Benchmark;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `atoll bench format`: each bundled formatter on a file of its language, for the first time and when it is warm,
/// beside its own host in Node. Each first time is that of a process.
public final class FormatBenchmark implements Benchmark {
    private static final String FORMAT = "format";
    private static final double MILLION = 1e6;
    private static final Set<String> QUICK = Set.of("toml", "shell");
    private static final String MODULES = "bundled-extensions/grammars/node_modules/";

    /// Files of the checkout, and of what its build fetches.
    private static final List<Subject> SUBJECTS = List.of(
            new Subject("css", "app/desktop/src/main/resources/dev/atoll/app/theme/atoll.css"),
            new Subject("go", "extension-api/go/ui/ui.go"),
            new Subject("html", "bundled-extensions/grammars/samples/html/index.html"),
            new Subject("json", MODULES + "tree-sitter-css/src/node-types.json"),
            new Subject("markdown", MODULES + "web-tree-sitter/README.md"),
            new Subject("python", "extension-host/benchmarks/src/main/resources/dev/atoll/benchmarks/engine/calls.py"),
            new Subject("shell", "packaging/image.sh"),
            new Subject("toml", MODULES + "tree-sitter-dart/Cargo.toml"),
            new Subject("typescript", MODULES + "web-tree-sitter/web-tree-sitter.d.ts"),
            new Subject("yaml", MODULES + "nan/.github/workflows/ci.yml"));

    /// A formatter and what it is measured on.
    ///
    /// @param kind the formatter's name in the build
    /// @param file a file below the root
    private record Subject(String kind, String file) {
        Path in(Path root) {
            return root.resolve(file);
        }
    }

    /// What all measurements share.
    private record Field(Path root, List<URI> packages, Scratch scratch, FormatReport.Effort effort) {
        URI location(String kind) {
            return packages.stream()
                    .filter(uri -> uri.toString().contains("/atoll.formatter-" + kind + "-"))
                    .findFirst()
                    .orElseThrow(() -> new BenchmarkException("there is no formatter for " + kind + "."));
        }

        Contender ours(Subject subject, boolean prepared) {
            return Ours.formatter(scratch, location(subject.kind()), subject.in(root), prepared);
        }

        Contender v8(Subject subject) {
            return Contenders.v8Formatter(
                    scratch, root.resolve("bundled-extensions/formatters"), subject.kind(), subject.in(root));
        }
    }

    @Override
    public String name() {
        return FORMAT;
    }

    @Override
    public boolean needsFile() {
        return false;
    }

    @Override
    public Outcome measure(Order order) {
        var load = Race.loadAverage();
        var root = Path.of(System.getProperty("atoll.program", System.getProperty("atoll.root", ".")));
        var subjects = SUBJECTS.stream()
                .filter(subject -> !order.quick() || QUICK.contains(subject.kind()))
                .toList();
        var gone = subjects.stream()
                .filter(subject -> !Files.isRegularFile(subject.in(root)))
                .findFirst();
        if (gone.isPresent()) {
            return new Outcome.Refused(
                    "there is no " + gone.get().file() + ". Build the project, and measure in its checkout");
        }
        var effort = order.quick() ? FormatReport.Effort.QUICK : FormatReport.Effort.FULL;
        try (Scratch scratch = Scratch.make()) {
            var field = new Field(root, BundledGrammars.onClassPath().packages(), scratch, effort);
            var report = FormatReport.of(
                    load,
                    effort,
                    engines(field, subjects.getFirst()),
                    subjects.stream().map(subject -> row(field, subject)).toList());
            return new Outcome.Measured(report.json(), report.table());
        } catch (BenchmarkException e) {
            return new Outcome.Failed(e.sentence());
        }
    }

    private static List<EngineShape> engines(Field field, Subject subject) {
        var contenders = List.of(field.ours(subject, true), field.v8(subject));
        close(contenders);
        return contenders.stream().map(EngineShape::of).toList();
    }

    private static FormatReport.Row row(Field field, Subject subject) {
        var cold = new ArrayList<List<Sample>>();
        var cached = new ArrayList<List<Sample>>();
        for (int i = 0; i < field.effort().firsts(); i++) {
            cold.add(rounds(List.of(field.ours(subject, false), field.v8(subject)), 1)
                    .getFirst());
            cached.add(rounds(List.of(field.ours(subject, true)), 1).getFirst());
        }
        var contenders = List.of(field.ours(subject, true), field.v8(subject));
        int count = field.effort().warm();
        var warm = rounds(contenders, count).subList(count / 2, count);
        var times = new ArrayList<FormatReport.Times>();
        var present = Race.present(contenders);
        for (int i = 0; i < present.size(); i++) {
            var name = present.get(i).name();
            var kept = name.equals(Ours.NAME) ? Optional.of(middle(cached, i)) : Optional.<Double>empty();
            times.add(new FormatReport.Times(name, middle(cold, i), kept.orElse(null), middle(warm, i)));
        }
        var file = subject.in(field.root()).toFile();
        return new FormatReport.Row(subject.kind(), file.getName(), (int) file.length(), times);
    }

    /// Lets engines format in turns, and ends them.
    private static List<List<Sample>> rounds(List<Contender> contenders, int count) {
        try {
            var race = new Race(Race.present(contenders));
            var result = new ArrayList<List<Sample>>();
            for (int round = 0; round < count; round++) {
                result.add(race.agreeingRound(FORMAT, 0, round));
            }
            return result;
        } finally {
            close(contenders);
        }
    }

    private static void close(List<Contender> contenders) {
        Race.present(contenders).forEach(one -> one.runner().close());
    }

    private static double middle(List<List<Sample>> rounds, int engine) {
        double nanos = Race.median(
                rounds.stream().mapToDouble(round -> round.get(engine).nanos()).toArray());
        return Math.round(nanos / MILLION * 10) / 10.0;
    }
}

package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.search.FolderSearch;
import dev.atoll.app.search.SearchScope;
import dev.atoll.app.workspace.Glance;
import dev.atoll.app.workspace.Roots;
import dev.atoll.core.search.Finder;
import dev.atoll.core.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// `atoll bench search`: a folder is searched, as the editor does it, seven times; the first time and the median of the
/// others count. Beside it, in the same run, its files are only read, one after another.
@Command(name = "search", description = "Searches the files of a folder.")
final class BenchSearchVerb implements Callable<Integer> {
    private static final int ROUNDS = 7;
    private static final int MOST = Integer.MAX_VALUE / 2;
    private static final double NANOS = 1e9;

    private final Tools tools;
    private final Streams streams;

    @Option(names = "--folder", paramLabel = "FOLDER", required = true, description = "The folder.")
    private String folder = "";

    @Option(names = "--query", paramLabel = "CHARACTERS", required = true, description = "What to look for.")
    private String pattern = "";

    @Option(names = "--regex", description = "Reads the query as a regular expression.")
    private boolean regex;

    @Option(names = "--case", description = "Tells capital letters from small ones.")
    private boolean matchCase;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    BenchSearchVerb(Tools tools, Streams streams) {
        this.tools = tools;
        this.streams = streams;
    }

    /// What `--json` prints. Times are seconds; that of the first match is 0 where there is none.
    record Shape(int schema, int files, long lines, int matches, Round first, Round median, double readingSeconds) {}

    /// One search.
    record Round(double firstMatchSeconds, double seconds) {}

    private record Read(long lines, double seconds) {}

    private record Searched(Round round, int files, int matches) {}

    @Override
    public Integer call() {
        Path root = FilePlace.path(folder).toAbsolutePath();
        if (tools.workspace().list(root).isEmpty()) {
            throw Exit.wrongUse(folder + " is not a folder with files in it.");
        }
        Finder finder = finder();
        Searched[] rounds = new Searched[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = search(root, finder);
        }
        Read read = read(root);
        Searched first = rounds[0];
        Round median = median(Arrays.copyOfRange(rounds, 1, ROUNDS));
        Shape shape = new Shape(1, first.files(), read.lines(), first.matches(), first.round(), median, read.seconds());
        streams.out()
                .println(
                        json
                                ? JsonOutput.text(shape)
                                : "%,d lines in %,d files: %,d matches, the first after %.3f s, all after %.3f s; only reading takes %.3f s"
                                        .formatted(
                                                shape.lines(),
                                                shape.files(),
                                                shape.matches(),
                                                median.firstMatchSeconds(),
                                                median.seconds(),
                                                read.seconds()));
        return Exit.OK;
    }

    private Finder finder() {
        return switch (new Query(pattern, regex, matchCase, false).read()) {
            case Query.Reading.Ready(Finder ready) -> ready;
            case Query.Reading.Empty _ -> throw Exit.wrongUse("say what to look for: --query CHARACTERS");
            case Query.Reading.Mistaken(String message, int _) -> throw Exit.wrongUse(message + ".");
        };
    }

    private Searched search(Path root, Finder finder) {
        AtomicLong first = new AtomicLong();
        AtomicInteger matches = new AtomicInteger();
        long begun = System.nanoTime();
        FolderSearch search = FolderSearch.begin(
                tools.workspace(),
                new FolderSearch.Order(Roots.of(root), SearchScope.everything(), finder, Map.of(), MOST),
                Background.virtualThreads(),
                found -> {
                    first.compareAndSet(0, System.nanoTime() - begun);
                    matches.addAndGet(found.places().size());
                });
        search.over().join();
        double seconds = (System.nanoTime() - begun) / NANOS;
        return new Searched(
                new Round(first.get() / NANOS, seconds), search.tally().files(), matches.get());
    }

    /// Reads all texts on one thread, and counts their lines.
    private Read read(Path root) {
        long[] lines = {0};
        long begun = System.nanoTime();
        tools.workspace()
                .walk(
                        root,
                        batch -> batch.forEach(path -> {
                            if (tools.workspace().glance(root.resolve(path), FolderSearch.LARGEST)
                                    instanceof Glance.OfText(var text)) {
                                lines[0] += text.lineCount();
                            }
                        }),
                        () -> false);
        return new Read(lines[0], (System.nanoTime() - begun) / NANOS);
    }

    private static Round median(Searched[] rounds) {
        double[] first = Arrays.stream(rounds)
                .mapToDouble(each -> each.round().firstMatchSeconds())
                .sorted()
                .toArray();
        double[] all = Arrays.stream(rounds)
                .mapToDouble(each -> each.round().seconds())
                .sorted()
                .toArray();
        return new Round(first[first.length / 2], all[all.length / 2]);
    }
}

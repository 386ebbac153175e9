package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.OpeningCost;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// `atoll bench open`: a file is read a few times, then opened once in a whole window without a display, with all
/// extensions.
@Command(name = "open", description = "Opens a file in a window without a display.")
final class BenchOpenVerb implements Callable<Integer> {
    private static final double MEGA = 1e6;

    private final Tools tools;
    private final Streams streams;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The file.")
    private String file = "";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    BenchOpenVerb(Tools tools, Streams streams) {
        this.tools = tools;
        this.streams = streams;
    }

    /// What `--json` prints.
    record Shape(int schema, long characters, int lines, double readSeconds, OpeningCost opening) {}

    @Override
    public Integer call() {
        BenchFile measured = BenchFile.read(tools, file);
        OpeningCost cost = tools.screens().opening(measured.path());
        Shape shape = new Shape(1, measured.characters(), measured.lines(), measured.readSeconds(), cost);
        streams.out().println(json ? JsonOutput.text(shape) : sentence(shape));
        return Exit.OK;
    }

    private static String sentence(Shape shape) {
        Double colours = shape.opening().coloursSeconds();
        return "%,d lines, %,d characters: read in %.3f s, %.3f s of work to the first frame, %s, the heap %.1f MB larger"
                .formatted(
                        shape.lines(),
                        shape.characters(),
                        shape.readSeconds(),
                        shape.opening().firstPaintSeconds(),
                        colours == null ? "no colours" : "colours %.3f s later".formatted(colours),
                        shape.opening().heapBytes() / MEGA);
    }
}

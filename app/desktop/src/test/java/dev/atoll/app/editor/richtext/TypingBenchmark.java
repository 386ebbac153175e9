package dev.atoll.app.editor.richtext;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.Decorations;
import dev.atoll.app.editor.LineMark;
import dev.atoll.app.editor.MarkedLines;
import dev.atoll.app.editor.input.SystemClipboard;
import dev.atoll.app.probe.Cost;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Themes;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The program that runs [TypingProbe]: our view with and without colours, with marks of changed lines, then the
/// library's own area, on a text of
/// the
/// given number of lines. `docs/benchmarks.md` has the command.
final class TypingBenchmark {
    private static final String LINE = "    \"name\": [\"value\", 12, true, null],\n";
    private static final int[] WORDS = {4, 10, 13, 20, 22, 24, 26, 30};
    private static final int KEYS = 300;

    private TypingBenchmark() {}

    /// Prints microseconds of processor time on the FX thread.
    ///
    /// @param arguments the number of lines; 36,000 without
    public static void main(String... arguments) throws InterruptedException {
        int lines = arguments.length == 0 ? 36_000 : Integer.parseInt(arguments[0]);
        var text = Text.of(LINE.repeat(lines));
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var appearance = new Appearance(Themes.bundled().standard(), BundledFont.SANS.family());
        var probe = new TypingProbe(text, KEYS, appearance::dress);
        var clipboard = new SystemClipboard(Background.virtualThreads());
        print("ours, coloured", probe.view(clipboard, shown -> shown.withHighlights(0, text.length(), colours(lines))));
        print(
                "ours, marked",
                probe.view(
                        clipboard,
                        shown -> shown.withHighlights(0, text.length(), colours(lines))
                                .withChanges(changes(text))));
        print("ours, plain", probe.view(clipboard, shown -> Decorations.none()));
        print("stock, plain", probe.stock());
        Platform.exit();
    }

    private static List<Range<String>> colours(int lines) {
        var colours = new ArrayList<Range<String>>(lines * WORDS.length / 2);
        for (int line = 0; line < lines; line++) {
            int start = line * LINE.length();
            for (int i = 0; i < WORDS.length; i += 2) {
                colours.add(new Range<>(start + WORDS[i], start + WORDS[i + 1], i % 4 == 0 ? "property" : "number"));
            }
        }
        return colours;
    }

    /// Every tenth line is one that differs from the last commit.
    private static RangeSet<MarkedLines> changes(Text text) {
        var changes = new ArrayList<Range<MarkedLines>>();
        for (int line = 0; line < text.lineCount(); line += 10) {
            var mark = line % 20 == 0 ? LineMark.CHANGED : LineMark.ADDED;
            changes.add(new Range<>(text.lineStart(line), text.lineEnd(line), new MarkedLines(mark, _ -> {})));
        }
        return RangeSet.of(changes);
    }

    private static void print(String name, Map<String, Cost> costs) {
        costs.forEach((step, cost) -> System.out.printf(
                "%-15s %-20s p50 %,7d µs  p99 %,7d µs%n", name, step, cost.p50Micros(), cost.p99Micros()));
    }
}

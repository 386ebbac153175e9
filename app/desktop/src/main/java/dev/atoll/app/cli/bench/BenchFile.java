package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.Arrays;

/// A file that is measured.
///
/// @param path where it is
/// @param characters its length in UTF-16 code units
/// @param lines how many lines it has
/// @param readSeconds how long it takes to read and to decode, the median of a few times
record BenchFile(Path path, long characters, int lines, double readSeconds) {
    private static final int TIMES = 5;
    private static final double NANOS = 1e9;

    /// Reads a file.
    ///
    /// @throws Exit if it is none that the editor opens as a text
    static BenchFile read(Tools tools, String file) {
        Path path = FilePlace.path(file).toAbsolutePath();
        double[] seconds = new double[TIMES];
        Text text = Text.empty();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            OpenResult result = tools.workspace().open(path);
            seconds[i] = (System.nanoTime() - begun) / NANOS;
            text = switch (result) {
                case OpenResult.Opened opened -> opened.file().text();
                case OpenResult.Refused refused -> throw Exit.wrongUse(refused.sentence());
                case OpenResult.Missing missing -> throw Exit.wrongUse(missing.sentence());
                case OpenResult.Folder folder -> throw Exit.wrongUse(folder.path() + " is a folder.");
            };
        }
        Arrays.sort(seconds);
        return new BenchFile(path, text.length(), text.lineCount(), seconds[TIMES / 2]);
    }
}

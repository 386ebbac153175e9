package dev.atoll.app.window;

import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/// A process with a window into which somebody types until it is killed.
///
/// It tells the text that it begins with, as a length and a hash, and then the number of each key that the view has
/// taken.
final class TypingProcess {
    private TypingProcess() {}

    /// @param arguments the folder for everything, the file that is typed into if the window has none, and the seed
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Path folder = Path.of(arguments[0]);
        ExtensionHost host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        TestWindow window = KeepingWindow.inTime(host, Journal.in(folder.resolve("state")));
        if (!window.hasFile()) {
            window.open(Path.of(arguments[1]));
        }
        window.press("Ctrl+End");
        String text = window.text();
        out.println(text.length() + " " + text.hashCode());
        TypedKeys keys = new TypedKeys(new Random(Long.parseLong(arguments[2])), text);
        for (int number = 1; ; number++) {
            window.press(keys.next());
            out.println(number);
        }
    }
}

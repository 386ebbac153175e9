package dev.atoll.app.cli;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.ShotOrder;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.theme.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `atoll shot`: a picture of the editor, taken without a display.
@Command(
        name = "shot",
        description = "Opens a file without a display, presses keys and saves a picture.",
        footer = {"", "Keys are chords and quoted text, parted by spaces:", "  \"Ctrl+End Enter 'hello' Ctrl+Space\""})
final class ShotVerb implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");
    private static final int LEAST = 200;

    private final Tools tools;

    @Parameters(index = "0", paramLabel = "OUT.png", description = "Where to save the picture.")
    private Path picture = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "What to open, as FILE[:LINE[:COLUMN]].")
    private String file = "";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1200x800",
            description = "The window's size in pixels (${DEFAULT-VALUE}).")
    private String size = "";

    @Option(
            names = "--theme",
            paramLabel = "ID",
            defaultValue = Themes.DEFAULT,
            description = "The theme (${DEFAULT-VALUE}).")
    private String theme = "";

    @Option(names = "--keys", paramLabel = "KEYS", defaultValue = "", description = "What to press first.")
    private String keys = "";

    ShotVerb(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches() || width(pixels) < LEAST || height(pixels) < LEAST) {
            throw Exit.wrongUse("‘" + size + "’ is not a size. Use WIDTHxHEIGHT, such as 1200x800; 200 is the least.");
        }
        // themes of extensions are known once the extensions are loaded
        if (theme.indexOf('/') < 0 && tools.themes().find(theme).isEmpty()) {
            throw Exit.wrongUse("there is no theme ‘" + theme + "’. Use one of: "
                    + tools.themes().ids() + ".");
        }
        Optional<String> mistake = KeyScript.parse(keys).mistake();
        if (mistake.isPresent()) {
            throw Exit.wrongUse(mistake.get());
        }
        ShotOrder order =
                new ShotOrder(picture, AtollVerb.place(tools, file), width(pixels), height(pixels), theme, keys);
        Optional<String> failure = tools.screens().shoot(order);
        if (failure.isPresent()) {
            throw Exit.wrongUse(failure.get());
        }
        return Exit.OK;
    }

    private static int width(Matcher pixels) {
        return Integer.parseInt(pixels.group(1));
    }

    private static int height(Matcher pixels) {
        return Integer.parseInt(pixels.group(2));
    }
}

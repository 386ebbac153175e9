package dev.atoll.host.grammar.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files that are not like others: empty, with other line ends, very long, all on one line, with characters beyond the
/// first 65,536.
///
/// @param folder where they are written
record OddFiles(Path folder) {
    private static final int LONG_UNITS = 1 << 20;
    private static final int LINE_UNITS = 300_000;
    private static final String DOLPHIN = "\uD83D\uDC2C";

    /// Files made of others in the same language.
    ///
    /// @param grammar the language's grammar
    /// @param others sound ones
    List<Path> of(String grammar, List<Path> others) throws IOException {
        var result = new ArrayList<Path>();
        result.add(file(grammar, "empty", ""));
        if (!others.isEmpty()) {
            var text = Files.readString(others.getLast()).replace("\r\n", "\n");
            result.add(file(grammar, "crlf", text.replace("\n", "\r\n")));
            result.add(file(grammar, "astral", text.replace("e", DOLPHIN)));
        }
        switch (grammar) {
            case "java" -> result.add(file(grammar, "long", upTo(LONG_UNITS, others)));
            case "css" ->
                result.add(file(grammar, "line", upTo(LINE_UNITS, others).replace('\n', ' ')));
            case "javascript" -> result.add(file(grammar, "line", statements()));
            default -> {
                // short ones will do
            }
        }
        return result;
    }

    private Path file(String grammar, String kind, String text) throws IOException {
        return Files.writeString(folder.resolve(grammar + "." + kind), text);
    }

    /// Files one after the other, again and again until they are long enough.
    private static String upTo(int units, List<Path> files) throws IOException {
        var result = new StringBuilder();
        for (int i = 0; result.length() < units; i++) {
            result.append(Files.readString(files.get(i % files.size()))).append('\n');
        }
        return result.toString();
    }

    /// A script as tools that make scripts smaller write it.
    private static String statements() {
        var result = new StringBuilder();
        for (int i = 0; result.length() < LINE_UNITS; i++) {
            result.append("function f%d(a,b){return a?b+%d:`${b}é`.replace(/x*/g,\"%s\")}let v%d=f%d(!0,[1,{k:f%d}]);"
                    .formatted(i, i, DOLPHIN, i, i, i));
        }
        return result.toString();
    }
}

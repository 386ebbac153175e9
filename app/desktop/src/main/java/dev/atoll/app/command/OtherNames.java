package dev.atoll.app.command;

import dev.atoll.app.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What commands are called in other editors, by which their users look for them.
///
/// @param all the names by command
public record OtherNames(Map<String, List<String>> all) {
    /// Copies the map.
    public OtherNames {
        all = Map.copyOf(all);
    }

    /// The names in the language of the window.
    public static OtherNames known() {
        return parse(Words.of("command.other-names"));
    }

    /// Names written as `command: name, name; command: name`.
    static OtherNames parse(String written) {
        return new OtherNames(Arrays.stream(written.split(";", -1))
                .map(each -> each.split(":", 2))
                .collect(Collectors.toMap(each -> each[0].strip(), each -> names(each[1]))));
    }

    private static List<String> names(String written) {
        return Arrays.stream(written.split(",", -1)).map(String::strip).toList();
    }

    /// Those of one command.
    public List<String> of(String command) {
        return all.getOrDefault(command, List.of());
    }
}

package dev.atoll.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The command line as completion scripts of shells.
///
/// @param root the whole program
record ShellWords(CommandLine root) {
    /// A verb with those above it.
    ///
    /// @param path their names, without the program's
    private record Verb(List<String> path, CommandSpec spec) {
        List<Verb> parts() {
            return spec.subcommands().values().stream()
                    .map(CommandLine::getCommandSpec)
                    .filter(part -> !part.usageMessage().hidden())
                    .map(part -> {
                        List<String> names = new ArrayList<>(path);
                        names.add(part.name());
                        return new Verb(List.copyOf(names), part);
                    })
                    .toList();
        }

        List<OptionSpec> options() {
            return spec.options().stream().filter(option -> !option.hidden()).toList();
        }

        String name() {
            return path.getLast();
        }

        String description() {
            return sentence(spec.usageMessage().description());
        }
    }

    /// All verbs, each before those below it.
    private List<Verb> verbs() {
        List<Verb> all = new ArrayList<>();
        collect(new Verb(List.of(), root.getCommandSpec()), all);
        return all;
    }

    private static void collect(Verb verb, List<Verb> all) {
        all.add(verb);
        verb.parts().forEach(part -> collect(part, all));
    }

    /// A script for fish.
    String fish() {
        StringBuilder script = new StringBuilder();
        for (Verb verb : verbs()) {
            String where = condition(verb);
            for (Verb part : verb.parts()) {
                script.append("complete -c atoll -n '%s' -a %s -d '%s'\n"
                        .formatted(where, part.name(), quoted(part.description())));
            }
            for (OptionSpec option : verb.options()) {
                script.append("complete -c atoll -n '%s' -l %s%s -d '%s'\n"
                        .formatted(
                                where,
                                option.longestName().replaceFirst("^--", ""),
                                option.arity().max() > 0 ? " -r" : "",
                                quoted(sentence(option.description()))));
            }
        }
        return script.toString();
    }

    private static String condition(Verb verb) {
        List<String> tests = new ArrayList<>();
        verb.path().forEach(name -> tests.add("__fish_seen_subcommand_from " + name));
        if (verb.path().isEmpty()) {
            tests.add("__fish_use_subcommand");
        } else if (!verb.parts().isEmpty()) {
            tests.add("not __fish_seen_subcommand_from "
                    + verb.parts().stream().map(Verb::name).collect(Collectors.joining(" ")));
        }
        return String.join("; and ", tests);
    }

    /// A function for zsh.
    String zsh() {
        StringBuilder script = new StringBuilder("""
                #compdef atoll
                _atoll() {
                  local -a verbs
                  local word verb=
                  for word in ${words[2,CURRENT-1]}; do
                    [[ $word == -* ]] || verb="$verb $word"
                  done
                  case "$verb " in
                """);
        // the longest paths first, since the first that fits is taken
        for (Verb verb : verbs().reversed()) {
            String pattern = verb.path().isEmpty() ? "*" : "' " + String.join(" ", verb.path()) + " '*";
            script.append("    ").append(pattern).append(")\n");
            if (!verb.parts().isEmpty()) {
                script.append("      verbs=(%s)\n      _describe command verbs\n"
                        .formatted(verb.parts().stream()
                                .map(part -> "'" + part.name() + ":" + quoted(part.description()) + "'")
                                .collect(Collectors.joining(" "))));
            }
            script.append("      _arguments : %s '*:file:_files' ;;\n"
                    .formatted(verb.options().stream().map(ShellWords::zsh).collect(Collectors.joining(" "))));
        }
        return script.append("  esac\n}\n_atoll \"$@\"\n").toString();
    }

    private static String zsh(OptionSpec option) {
        String description =
                quoted(sentence(option.description())).replace("[", "(").replace("]", ")");
        String value = option.arity().max() > 0 ? ":" + option.paramLabel().replace(":", " ") + ":_files" : "";
        return "'%s[%s]%s'".formatted(option.longestName(), description, value);
    }

    private static String sentence(String... lines) {
        return String.join(" ", lines)
                .replace("%%", "%")
                .replaceAll("\\$\\{[^}]*}", "")
                .replaceAll(" \\(\\)", "");
    }

    private static String quoted(String text) {
        return text.replace("'", "’").replace(":", " –");
    }
}

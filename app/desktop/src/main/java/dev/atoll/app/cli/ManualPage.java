package dev.atoll.app.cli;

import dev.atoll.app.cli.console.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Locale;

/// The command line as a page of the manual, in the format of `man`.
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandLine root) {
        ManualPage manual = new ManualPage();
        CommandSpec spec = root.getCommandSpec();
        manual.line(".TH ATOLL 1 \"\" \"Atoll " + Version.number() + "\" \"User Commands\"");
        manual.heading("Name");
        manual.text("atoll \\- a code editor whose language features come from sandboxed extensions");
        manual.heading("Synopsis");
        manual.synopsis(root);
        manual.heading("Description");
        manual.text("Opens files and folders in the editor, or does one of the things below without a window.");
        manual.arguments(spec);
        manual.heading("Commands");
        root.getSubcommands().values().forEach(manual::verb);
        manual.heading("Exit status");
        manual.text(
                "0 success; 1 the work found problems, such as an error in a file; 2 wrong use; 3 an internal failure.");
        manual.heading("Files");
        manual.text(
                "$XDG_CONFIG_HOME/atoll has the settings, $XDG_DATA_HOME/atoll the installed extensions,"
                        + " $XDG_STATE_HOME/atoll what is not saved yet and what was open, $XDG_CACHE_HOME/atoll what can be made again.");
        return manual.page.toString();
    }

    private void verb(CommandLine command) {
        if (command.getCommandSpec().usageMessage().hidden()) {
            return;
        }
        if (command.getSubcommands().isEmpty()) {
            line(".SS " + escaped(command.getCommandSpec().qualifiedName()));
            text(String.join(" ", command.getCommandSpec().usageMessage().description()));
            synopsis(command);
            arguments(command.getCommandSpec());
        } else {
            command.getSubcommands().values().forEach(this::verb);
        }
    }

    private void synopsis(CommandLine command) {
        line(".PP\n.nf");
        command.getHelp().synopsis(0).lines().forEach(line -> text(line.strip()));
        line(".fi");
    }

    private void arguments(CommandSpec spec) {
        spec.positionalParameters().stream().filter(one -> !one.hidden()).forEach(this::argument);
        spec.options().stream().filter(one -> !one.hidden()).forEach(this::argument);
    }

    private void argument(ArgSpec argument) {
        String label = argument.arity().max() > 0 ? argument.paramLabel() : "";
        String name = argument instanceof OptionSpec option
                ? (String.join(", ", option.names()) + " " + label).strip()
                : label;
        line(".TP\n\\fB" + escaped(name) + "\\fR");
        text(String.join(" ", argument.description()).replace("%%", "%"));
    }

    private void heading(String words) {
        line(".SH " + words.toUpperCase(Locale.ROOT));
    }

    private void text(String words) {
        String safe = escaped(words);
        // a dot or an apostrophe at the start of a line would be a request
        line(safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe);
    }

    private static String escaped(String words) {
        return words.replace("\\-", "-").replace("\\", "\\e").replace("-", "\\-");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}

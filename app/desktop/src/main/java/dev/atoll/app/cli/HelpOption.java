package dev.atoll.app.cli;

import picocli.CommandLine.Option;

/// `--help`, the same for every verb.
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this help.")
    private boolean help;
}

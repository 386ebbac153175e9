package dev.atoll.app.cli;

import picocli.CommandLine;

/// `atoll ext`: what is done with extensions and their packages.
final class ExtVerbs {
    private ExtVerbs() {}

    static CommandLine commandLine(Tools tools, Streams streams) {
        CommandLine grammar = VerbGroup.of("Makes extensions of tree-sitter grammars.", "Say what to do with a grammar")
                .addSubcommand(new GrammarPackVerb(tools, streams, Npm.installed()));
        return VerbGroup.of("Makes extensions.", "Say what to do with extensions")
                .addSubcommand("grammar", grammar);
    }
}

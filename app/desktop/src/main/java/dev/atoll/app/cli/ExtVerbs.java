package dev.atoll.app.cli;

import picocli.CommandLine;

/// `atoll ext`: what is done with extensions and their packages.
final class ExtVerbs {
    private ExtVerbs() {}

    static CommandLine commandLine(Tools tools, Streams streams) {
        CommandLine grammar = VerbGroup.of("Makes extensions of tree-sitter grammars.", "Say what to do with a grammar")
                .addSubcommand(new GrammarPackVerb(tools, streams, Npm.installed()));
        CommandLine ext = VerbGroup.of("Installs, keeps and makes extensions.", "Say what to do with extensions");
        ExtRun run = new ExtRun(tools, streams);
        ExtStoreVerbs.addTo(ext, run);
        ext.addSubcommand(new ExtInstallVerb(run))
                .addSubcommand(new ExtVerifyVerb(run))
                .addSubcommand(new ExtUpdateVerb(run))
                .addSubcommand(new ExtSearchVerb(run));
        ExtMakeVerbs.addTo(ext, run);
        ExtAuthorVerbs.addTo(ext, run);
        return ext.addSubcommand("grammar", grammar);
    }
}

package dev.atoll.app.cli;

import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.console.VerbGroup;
import dev.atoll.app.cli.extension.ExtInstallVerb;
import dev.atoll.app.cli.extension.ExtRun;
import dev.atoll.app.cli.extension.ExtSearchVerb;
import dev.atoll.app.cli.extension.ExtStoreVerbs;
import dev.atoll.app.cli.extension.ExtUpdateVerb;
import dev.atoll.app.cli.extension.ExtVerifyVerb;
import dev.atoll.app.cli.publish.ExtAuthorVerbs;
import dev.atoll.app.cli.publish.ExtMakeVerbs;
import dev.atoll.app.cli.publish.GrammarPackVerb;
import dev.atoll.app.cli.publish.Npm;
import dev.atoll.app.cli.publish.WrapVerb;
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
        return ext.addSubcommand("grammar", grammar).addSubcommand(new WrapVerb(tools, streams, Npm.installed()));
    }
}

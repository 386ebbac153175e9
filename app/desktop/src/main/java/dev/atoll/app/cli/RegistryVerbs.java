package dev.atoll.app.cli;

import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.console.VerbGroup;
import dev.atoll.app.cli.extension.ExtRun;
import dev.atoll.app.cli.extension.RegistryUseVerbs;
import dev.atoll.app.cli.publish.RegistryMakeVerbs;
import picocli.CommandLine;

/// `atoll registry`: makes and keeps registries, and says which ones are used.
final class RegistryVerbs {
    private RegistryVerbs() {}

    static CommandLine commandLine(Tools tools, Streams streams) {
        CommandLine registry = VerbGroup.of(
                "Makes and keeps registries of extensions, and says which ones are used.",
                "Say what to do with registries");
        ExtRun run = new ExtRun(tools, streams);
        RegistryMakeVerbs.addTo(registry, run);
        RegistryUseVerbs.addTo(registry, run);
        return registry;
    }
}

package dev.atoll.app.cli.extension;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.host.RegistryListing;
import dev.atoll.host.RegistryView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `atoll ext search`: looks for extensions in the user's registries.
@Command(name = "search", description = "Looks for extensions in your registries.")
public final class ExtSearchVerb implements Callable<Integer> {
    private final ExtRun run;

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description = "Words that all must be found; all if there is none.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /// @param run what it works with
    public ExtSearchVerb(ExtRun run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        RegistryView view = new UserRegistries(run).fetch();
        List<RegistryListing> found = view.search(String.join(" ", words));
        if (json) {
            run.print(
                    true,
                    new RegistryShapes.SearchShape(
                            JsonOutput.SCHEMA,
                            RegistryShapes.StateShape.of(view.states()),
                            found.stream().map(RegistryShapes.ListingShape::of).toList()),
                    "");
        } else {
            found.forEach(one -> run.streams().out().println(line(one)));
        }
        return Exit.OK;
    }

    private static String line(RegistryListing listing) {
        return listing.id() + listing.latest().map(version -> " " + version).orElse(" (withdrawn)") + "  "
                + ExtSheet.line(listing.name()) + ": " + ExtSheet.line(listing.description()) + "  ("
                + listing.registry() + ")";
    }
}

package dev.atoll.app.cli.extension;

import dev.atoll.api.manifest.Problem;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstallOffer;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.OfferResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `atoll ext verify`: looks at packages without installing anything.
@Command(
        name = "verify",
        description = "Verifies package files, and tells what installing them would ask for; or verifies what is"
                + " installed.")
public final class ExtVerifyVerb implements Callable<Integer> {
    private final ExtRun run;

    @Parameters(
            paramLabel = "FILE-OR-ID",
            arity = "0..*",
            description = "Package files, or ids of installed extensions; all installed ones if there is none.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /// @param run what it works with
    public ExtVerifyVerb(ExtRun run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        List<ExtShapes.VerifiedShape> results = new ArrayList<>();
        try (ExtensionStore store = run.open()) {
            for (String target : targets) {
                Path path = FilePlace.path(target);
                results.add(
                        run.tools().workspace().exists(path)
                                ? file(store, target, path)
                                : installed(ExtRun.find(store, ExtRun.id(target))));
            }
            if (targets.isEmpty()) {
                store.installed().forEach(extension -> results.add(installed(extension)));
            }
        }
        if (json) {
            run.print(true, new ExtShapes.VerifyShape(JsonOutput.SCHEMA, results), "");
        }
        return results.stream().allMatch(ExtShapes.VerifiedShape::sound) ? Exit.OK : Exit.FOUND_PROBLEMS;
    }

    private ExtShapes.VerifiedShape file(ExtensionStore store, String target, Path path) {
        return switch (store.offer(path)) {
            case OfferResult.Refused refused -> unsound(target, refused.problems());
            case OfferResult.Present present -> {
                say(target + ": " + present.manifest().id() + " "
                        + present.manifest().version() + " is sound, and installed already.");
                yield new ExtShapes.VerifiedShape(target, true, List.of(), null);
            }
            case OfferResult.Offered offered -> {
                InstallOffer.Facts facts = offered.offer().facts();
                say(target + ": sound\n" + ExtSheet.of(facts)
                        + (facts.points().isEmpty()
                                ? ""
                                : "\n  To install it without being asked, add --yes --accept "
                                        + ExtInstallVerb.words(facts)));
                yield new ExtShapes.VerifiedShape(target, true, List.of(), ExtShapes.OfferShape.of(facts));
            }
        };
    }

    private ExtShapes.VerifiedShape installed(InstalledExtension extension) {
        if (extension.problems().isEmpty()) {
            say(ExtRun.named(extension) + ": sound");
            return new ExtShapes.VerifiedShape(extension.id().value(), true, List.of(), null);
        }
        return unsound(extension.id().value(), extension.problems());
    }

    private ExtShapes.VerifiedShape unsound(String target, List<Problem> problems) {
        problems.forEach(problem -> Lines.say(run.streams().err(), target + ": " + problem));
        return new ExtShapes.VerifiedShape(target, false, ExtShapes.ProblemShape.of(problems), null);
    }

    private void say(String text) {
        if (!json) {
            run.streams().out().println(text);
        }
    }
}

package dev.atoll.app.cli.extension;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.host.Consent;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryRelease;
import dev.atoll.host.RegistryView;
import dev.atoll.host.Update;
import dev.atoll.host.UpdateResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `atoll ext update`: brings what was taken from registries up to date, and stops what must not be used any more.
@Command(
        name = "update",
        description =
                "Updates extensions that came from a registry, to the newest version that is old enough. What asks"
                        + " for more, or brings code for the first time, waits until you accept it.")
public final class ExtUpdateVerb implements Callable<Integer> {
    private final ExtRun run;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "One extension; all if none is named.")
    private @Nullable String id;

    @Option(names = "--now", description = "Does not wait until a version is old enough.")
    private boolean now;

    @Option(names = "--check", description = "Only tells what there is, and changes nothing but what must be stopped.")
    private boolean check;

    @Option(
            names = "--accept",
            paramLabel = "POINT",
            split = ",",
            description = "What to accept: young, wider, gains-code, changed-key, warnings.")
    private List<String> accept = new ArrayList<>();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /// @param run what it works with
    public ExtUpdateVerb(ExtRun run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Set<Consent.Point> accepted = accept.stream()
                .map(ExtShapes::point)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Consent.Point.class)));
        if (now) {
            accepted.add(Consent.Point.YOUNG);
        }
        Optional<ExtensionId> named = Optional.ofNullable(id).map(ExtRun::id);
        try (ExtensionStore store = run.open()) {
            named.ifPresent(one -> checkNamed(ExtRun.find(store, one)));
            RegistryView view = new UserRegistries(run).fetch();
            List<RegistryShapes.StoppedShape> stopped = new UserRegistries(run).stop(view, store);
            RegistryView.Outlook outlook = view.updates(store);
            List<RegistryShapes.UpdateShape> results = new ArrayList<>();
            outlook.updates().stream()
                    .filter(update -> named.isEmpty() || named.get().equals(update.id()))
                    .forEach(update -> results.add(done(store, view, update, accepted)));
            outlook.problems().stream()
                    .filter(problem -> named.isEmpty() || named.get().value().equals(problem.place()))
                    .forEach(problem -> results.add(failed(problem)));
            tell(view, stopped, results);
            boolean well = stopped.isEmpty()
                    && results.stream().noneMatch(one -> one.status().equals("failed"));
            return well ? Exit.OK : Exit.FOUND_PROBLEMS;
        } catch (IOException e) {
            throw Exit.problem("the installed extensions cannot be read: " + e.getMessage() + ".");
        }
    }

    private static void checkNamed(InstalledExtension extension) {
        if (extension.current().flatMap(InstalledExtension.Version::registry).isEmpty()) {
            throw Exit.wrongUse(extension.id() + " was not taken from a registry. Install a newer version as you"
                    + " installed this one.");
        }
    }

    private void tell(
            RegistryView view, List<RegistryShapes.StoppedShape> stopped, List<RegistryShapes.UpdateShape> results) {
        if (json) {
            run.print(
                    true,
                    new RegistryShapes.UpdatesShape(
                            JsonOutput.SCHEMA, RegistryShapes.StateShape.of(view.states()), stopped, results),
                    "");
            return;
        }
        for (RegistryShapes.UpdateShape result : results) {
            run.streams().out().println(result.id() + ": " + result.sentence());
            if (result.changelog() != null) {
                result.changelog().lines().forEach(line -> run.streams().out().println("    " + line));
            }
        }
    }

    private static RegistryShapes.UpdateShape failed(Problem problem) {
        return new RegistryShapes.UpdateShape(
                problem.place(), "failed", null, null, null, List.of(), null, null, problem.sentence());
    }

    private RegistryShapes.UpdateShape done(
            ExtensionStore store, RegistryView view, Update update, Set<Consent.Point> accepted) {
        InstalledExtension installed = ExtRun.find(store, update.id());
        UpdateLine line = new UpdateLine(installed, update);
        Optional<RegistryRelease> target = update.chosen(accepted);
        if (update.stays().isPresent() && !isOverruled(update.stays().get())) {
            return line.stays(update.stays().get());
        }
        if (target.isEmpty()) {
            return line.nothing();
        }
        return check ? line.of("ready", target.get()) : applied(store, view, line, target.get(), accepted);
    }

    /// Whoever names an extension asks for its update; only a pin holds then.
    private boolean isOverruled(Update.Stay stay) {
        return switch (stay) {
            case PINNED -> false;
            case OFF, ALL_OFF -> id != null;
        };
    }

    private RegistryShapes.UpdateShape applied(
            ExtensionStore store,
            RegistryView view,
            UpdateLine line,
            RegistryRelease release,
            Set<Consent.Point> accepted) {
        UpdateResult result = view.update(store, line.update(), accepted, run.progress());
        run.streams().terminal().progress("");
        return switch (result) {
            case UpdateResult.Updated _ -> line.of("updated", release);
            case UpdateResult.Current _ -> line.nothing();
            case UpdateResult.Refused refused -> line.failed(release, refused.sentence());
            case UpdateResult.Held held ->
                line.held(
                        release,
                        held.points().keySet(),
                        String.join(" ", held.points().values()));
        };
    }
}

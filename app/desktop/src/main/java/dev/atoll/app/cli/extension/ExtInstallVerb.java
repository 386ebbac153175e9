package dev.atoll.app.cli.extension;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.host.Consent;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstallOffer;
import dev.atoll.host.OfferResult;
import dev.atoll.host.RegistryView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `atoll ext install`: installs or updates an extension from a package file or a registry.
@Command(
        name = "install",
        description =
                "Installs an extension from a package file or your registries, or updates it. Says what it may do and"
                        + " asks first.")
public final class ExtInstallVerb implements Callable<Integer> {
    private final ExtRun run;

    @Parameters(
            paramLabel = "FILE-OR-ID",
            description = "The package, such as publisher.name-1.2.3.atollx, or what your registries have, such as"
                    + " publisher.name or publisher.name@1.2.3.")
    private String file = "";

    @Option(
            names = "--yes",
            description = "Does not ask. What is not a matter of course must be named behind --accept all the same.")
    private boolean yes;

    @Option(
            names = "--accept",
            paramLabel = "POINT",
            split = ",",
            description = "What to accept: unsigned, changed-key, wider, gains-code, downgrade, other-content,"
                    + " young, warnings.")
    private List<String> accept = new ArrayList<>();

    @Option(
            names = "--grant",
            paramLabel = "CAPABILITIES",
            description = "Grants only these of what it asks for, such as documents.read,ui.panels; \"\" for none.")
    private @Nullable String grant;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /// @param run what it works with
    public ExtInstallVerb(ExtRun run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Set<Consent.Point> points = accept.stream()
                .map(ExtShapes::point)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Consent.Point.class)));
        try (ExtensionStore store = run.open()) {
            return switch (offer(store)) {
                case OfferResult.Refused refused ->
                    throw ExtRun.refused(file + " is not installed", refused.problems());
                case OfferResult.Present present ->
                    run.tell(json, store, present.manifest().id(), "is installed already");
                case OfferResult.Offered offered -> install(store, offered.offer(), points);
            };
        }
    }

    /// A file counts before an id of the same name.
    private OfferResult offer(ExtensionStore store) {
        Path path = FilePlace.path(file);
        String id = file.replaceFirst("@.*", "");
        boolean isId = id.matches("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*") && !file.endsWith(".atollx");
        if (!isId || run.tools().workspace().exists(path)) {
            return store.offer(path);
        }
        Optional<SemanticVersion> version =
                file.equals(id) ? Optional.empty() : Optional.of(ExtRun.version(file.substring(id.length() + 1)));
        RegistryView view = new UserRegistries(run).fetch();
        new UserRegistries(run).stop(view, store);
        return view.offer(store, ExtRun.id(id), version);
    }

    private int install(ExtensionStore store, InstallOffer offer, Set<Consent.Point> accepted) {
        InstallOffer.Facts facts = offer.facts();
        List<Capability> grants = grants(facts, accepted);
        Set<Consent.Point> agreed = yes ? accepted : asked(facts);
        return run.change(
                json,
                store,
                opened -> opened.install(offer, new Consent(agreed, grants), run.progress()),
                done -> ExtRun.named(done) + " is installed");
    }

    private Set<Consent.Point> asked(InstallOffer.Facts facts) {
        boolean plain = facts.points().isEmpty();
        String question =
                ExtSheet.of(facts) + "\nInstall it? " + (plain ? "[y/N] " : "Type “yes” if you accept all of this: ");
        String answer = run.streams()
                .terminal()
                .line(question)
                .orElseThrow(() -> Exit.wrongUse("nobody can be asked whether to install it. Look at it with"
                        + " `atoll ext verify " + file + "`, then add --yes"
                        + (plain ? "" : " --accept " + words(facts)) + "."))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!answer.equals("yes") && !(plain && answer.equals("y"))) {
            throw Exit.problem("it is not installed.");
        }
        return facts.points().keySet();
    }

    static String words(InstallOffer.Facts facts) {
        return facts.points().keySet().stream().map(Consent.Point::word).collect(Collectors.joining(","));
    }

    /// Asking for more is accepted together with granting it, unless the grants are named.
    private List<Capability> grants(InstallOffer.Facts facts, Set<Consent.Point> accepted) {
        if (grant != null) {
            Set<CapabilityKind> kinds = kinds(grant);
            return facts.capabilities().stream()
                    .map(asked -> asked.request().capability())
                    .filter(capability -> kinds.contains(capability.kind()))
                    .toList();
        }
        return !yes || accepted.contains(Consent.Point.WIDER) ? facts.everyGrant() : facts.usualGrants();
    }

    private static Set<CapabilityKind> kinds(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> CapabilityKind.of(word)
                        .orElseThrow(() -> Exit.wrongUse("‘" + word + "’ is no capability. Known are: "
                                + Arrays.stream(CapabilityKind.values())
                                        .map(CapabilityKind::word)
                                        .collect(Collectors.joining(", "))
                                + ".")))
                .collect(Collectors.toSet());
    }
}

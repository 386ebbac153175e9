package dev.atoll.app.author;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Figures;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.LoadResult;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Extensions that run from the folders they are written in: each build is loaded in the place of the one before, until
/// the window closes. Only the user begins that, by naming the folder; nothing that lies in a folder does.
///
/// Belongs to the UI thread.
final class Workshop {
    /// How often it is looked whether there is another build.
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final Bench bench;
    private final Workspace workspace;
    private final Consumer<ExtensionId> ready;
    private final Map<ExtensionId, Bed> beds = new HashMap<>();
    private Subscription tick = Subscription.none();
    private int underWay;

    /// An extension that runs from its folder.
    private static final class Bed {
        private final BuiltFolder folder;
        private final Set<CapabilityKind> asked;
        private final boolean tookPlace;
        private Instant built;

        Bed(BuiltFolder folder, List<Capability> asked, boolean tookPlace, Instant built) {
            this.folder = folder;
            this.asked = asked.stream().map(Capability::kind).collect(Collectors.toCollection(HashSet::new));
            this.tookPlace = tookPlace;
            this.built = built;
        }
    }

    /// @param workspace the door to files
    /// @param ready told of an extension that has begun to run from its folder
    Workshop(Bench bench, Workspace workspace, Consumer<ExtensionId> ready) {
        this.bench = bench;
        this.workspace = workspace;
        this.ready = ready;
    }

    boolean idle() {
        return underWay == 0;
    }

    /// Where an extension runs from, and of when its build is.
    Optional<String> place(ExtensionId id) {
        return Optional.ofNullable(beds.get(id))
                .map(bed -> Words.of("author.built", bed.folder.path(), Figures.clock(bed.built)));
    }

    /// Lets the user name a folder.
    void pick() {
        bench.pick(
                Words.of("author.type-the-path-of-an"),
                typed -> Stream.concat(
                                Optional.of(typed.strip()).filter(path -> !path.isEmpty()).stream(),
                                bench.roots().folders().stream().map(Path::toString))
                        .distinct()
                        .map(path ->
                                new Bench.Choice(Words.of("author.run-the-extension-in", path), "", () -> open(path)))
                        .toList());
    }

    private void open(String typed) {
        Path path = Path.of(typed.replaceFirst("^~(?=/|$)", Matcher.quoteReplacement(System.getProperty("user.home"))))
                .toAbsolutePath()
                .normalize();
        BuiltFolder folder = new BuiltFolder(path, workspace);
        work(
                folder::read,
                made -> ask(folder, made.manifest()),
                reason -> bench.say(Severity.ERROR, Words.of("author.no-extension-runs-from", path, reason)));
    }

    private void ask(BuiltFolder folder, Manifest manifest) {
        Bed before = beds.get(manifest.id());
        boolean takesPlace = before == null ? find(manifest.id()).isPresent() : before.tookPlace;
        List<Capability> asked = manifest.capabilities().stream()
                .map(CapabilityRequest::capability)
                .toList();
        String may = asked.isEmpty()
                ? Words.of("author.it-asks-for-nothing")
                : Words.of(
                        "author.it-may",
                        asked.stream().map(PackageWords::capability).collect(Collectors.joining("; ")));
        bench.ask(
                Words.of("author.run-from-its-folder", name(manifest)),
                may + "\n\n"
                        + (takesPlace
                                ? Words.of("author.builds-are-loaded-in-its-place", folder.path())
                                : Words.of("author.builds-are-loaded", folder.path())),
                List.of(
                        new Bench.Choice(Words.of("author.run"), "", () -> begin(folder, manifest, asked, takesPlace)),
                        new Bench.Choice(Words.of("author.cancel"), "", () -> {})));
    }

    private static String name(Manifest manifest) {
        return PackageWords.line(manifest.about().name()) + " " + manifest.version();
    }

    private String shownName(ExtensionId id) {
        return find(id).map(one -> name(one.manifest())).orElse(id.value());
    }

    private Optional<ExtensionHandle> find(ExtensionId id) {
        return bench.host().extensions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private void begin(BuiltFolder folder, Manifest manifest, List<Capability> asked, boolean takesPlace) {
        load(folder, name(manifest), (extension, built) -> {
            if (!extension.id().equals(manifest.id())) {
                failed(name(manifest), Words.of("author.another-extension-was-built-in", extension.id()));
                return;
            }
            extension.grant(asked);
            beds.put(extension.id(), new Bed(folder, asked, takesPlace, built));
            bench.extensionsChanged();
            ready.accept(extension.id());
            look();
        });
    }

    /// What is done with an extension that was loaded.
    private interface Then {
        void loaded(ExtensionHandle extension, Instant built);
    }

    /// What is loaded of a build.
    private record Loading(LoadResult result, Instant built) {}

    private void load(BuiltFolder folder, String name, Then then) {
        work(
                () -> {
                    BuiltFolder.Build build = folder.build()
                            .orElseThrow(() -> new IOException(Words.of("author.its-package-is-not-there")));
                    return new Loading(bench.host().replace(build.file()).join(), build.written());
                },
                loading -> {
                    switch (loading.result) {
                        case LoadResult.Loaded loaded -> then.loaded(loaded.extension(), loading.built);
                        case LoadResult.Rejected(var problems) ->
                            failed(
                                    name,
                                    problems.stream().map(Problem::toString).collect(Collectors.joining(" ")));
                    }
                },
                reason -> failed(name, reason + "."));
    }

    private void failed(String name, String reason) {
        bench.say(Severity.ERROR, Words.of("author.was-built-and-cannot-run", name, reason));
    }

    /// Looks for other builds from now on, while there is anything to look for.
    private void look() {
        tick.close();
        if (!beds.isEmpty()) {
            tick = bench.timer().after(PAUSE, () -> bench.ui().execute(this::compare));
        }
    }

    private void compare() {
        Map<ExtensionId, BuiltFolder> folders = new HashMap<>();
        beds.forEach((id, bed) -> folders.put(id, bed.folder));
        var _ = bench.background()
                .call(() -> {
                    Map<ExtensionId, BuiltFolder.Build> found = new HashMap<>();
                    folders.forEach((id, folder) -> quietly(folder).ifPresent(build -> found.put(id, build)));
                    return found;
                })
                .thenAcceptAsync(
                        found -> {
                            found.forEach(this::take);
                            look();
                        },
                        bench.ui());
    }

    /// In the midst of being written, a manifest may be none.
    private static Optional<BuiltFolder.Build> quietly(BuiltFolder folder) {
        try {
            return folder.build();
        } catch (IOException nextTime) {
            return Optional.empty();
        }
    }

    private void take(ExtensionId id, BuiltFolder.Build build) {
        Bed bed = beds.get(id);
        if (bed != null && !bed.built.equals(build.written())) {
            bed.built = build.written();
            reload(id);
        }
    }

    /// Loads what the folder of an extension has now.
    void reload(ExtensionId id) {
        Bed bed = beds.get(id);
        if (bed != null) {
            load(bed.folder, shownName(id), (extension, built) -> {
                bed.built = built;
                tellOfMore(bed, extension);
                bench.extensionsChanged();
            });
        }
    }

    private void tellOfMore(Bed bed, ExtensionHandle extension) {
        String more = extension.manifest().capabilities().stream()
                .map(CapabilityRequest::capability)
                .filter(capability -> bed.asked.add(capability.kind()))
                .map(PackageWords::capability)
                .collect(Collectors.joining("; "));
        if (!more.isEmpty()) {
            bench.say(
                    Severity.INFORMATION, Words.of("author.now-also-asks-to-grant", name(extension.manifest()), more));
        }
    }

    /// Has an extension run from its folder no more.
    void stop(ExtensionId id) {
        Bed bed = beds.remove(id);
        if (bed != null) {
            String name = shownName(id);
            bench.host().unload(id);
            bench.extensionsChanged();
            bench.say(
                    Severity.INFORMATION,
                    bed.tookPlace
                            ? Words.of("author.does-not-run-the-other-is-back", name)
                            : Words.of("author.does-not-run-any-more", name));
        }
    }

    /// Opens the folder that an extension runs from, and its code.
    void openSource(ExtensionId id) {
        Bed bed = beds.get(id);
        if (bed != null) {
            work(
                    bed.folder::source,
                    file -> {
                        bench.open(bed.folder.path(), _ -> {});
                        bench.open(file, _ -> {});
                    },
                    reason -> bench.say(Severity.ERROR, reason + "."));
        }
    }

    private <T> void work(Callable<T> reading, Consumer<T> then, Consumer<String> otherwise) {
        underWay++;
        var _ = bench.background()
                .call(reading)
                .whenCompleteAsync(
                        (result, failure) -> {
                            underWay--;
                            if (failure == null) {
                                then.accept(result);
                            } else {
                                otherwise.accept(reason(failure));
                            }
                        },
                        bench.ui());
    }

    private static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof IOException ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}

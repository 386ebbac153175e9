package dev.atoll.app.extensions;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.feature.Figures;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.words.Words;
import dev.atoll.host.CapabilityUse;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryRelease;
import dev.atoll.host.Update;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said on the page of extensions. What authors and registries wrote stands in one line each.
final class EntryWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(Words.of("extensions.day"), Words.language());

    private EntryWords() {}

    /// How an extension stands, in a few words for its row.
    ///
    /// @param offHere whether it is off in the folder of what is shown
    static String state(Entry entry, boolean offHere) {
        if (!entry.here()) {
            return entry.offered()
                    .map(offered -> Words.of("extensions.offered-in", offered.registry()))
                    .orElse("");
        }
        if (entry.installed().filter(one -> !one.problems().isEmpty()).isPresent()) {
            return Words.of("extensions.cannot-be-used");
        }
        String off = offHere ? Words.of("extensions.off-in-this-folder") : Words.of("extensions.off");
        return entry.loaded()
                .map(handle -> switch (handle.status()) {
                    case ExtensionStatus.Idle _, ExtensionStatus.Ready _, ExtensionStatus.Starting _ ->
                        offHere ? off : entry.hasUpdate() ? Words.of("extensions.has-update") : "";
                    case ExtensionStatus.Restarting _ -> Words.of("extensions.restarts");
                    case ExtensionStatus.Failed _ -> Words.of("extensions.failed");
                    case ExtensionStatus.Off _ -> off;
                    case ExtensionStatus.Disabled _ -> Words.of("extensions.off-it-failed");
                })
                .orElse(Words.of("extensions.off"));
    }

    /// How an extension does, as a sentence; empty where nothing is to be said.
    static String status(ExtensionStatus status) {
        return switch (status) {
            case ExtensionStatus.Idle _ -> Words.of("extensions.nothing-has-needed-it-yet");
            case ExtensionStatus.Starting _ -> Words.of("extensions.it-is-starting");
            case ExtensionStatus.Ready _ -> Words.of("extensions.it-runs");
            case ExtensionStatus.Restarting restarting ->
                Words.of("extensions.it-failed-and-is-started", restarting.reason());
            case ExtensionStatus.Failed failed -> Words.of("extensions.it-does-not-run", failed.reason());
            case ExtensionStatus.Off _ -> Words.of("extensions.it-is-switched-off");
            case ExtensionStatus.Disabled disabled ->
                Words.of("extensions.it-is-switched-off-since", disabled.reason());
        };
    }

    /// Where it comes from.
    static String origin(Entry entry) {
        if (entry.bundled()) {
            return Words.of("extensions.comes-with-atoll");
        }
        return entry.installed()
                .flatMap(InstalledExtension::current)
                .map(version -> Words.of("extensions.origin", version.source()))
                .or(() -> entry.offered().map(offered -> Words.of("extensions.origin", offered.registry())))
                .orElse("");
    }

    /// What an extension is for, a line each.
    static List<String> facts(Manifest manifest) {
        return Stream.of(
                        fact(
                                Words.of("extensions.languages"),
                                manifest.languages().stream().map(language -> PackageWords.line(language.name()))),
                        fact(
                                Words.of("extensions.offers"),
                                manifest.features().stream()
                                        .map(FeatureNames::of)
                                        .sorted()),
                        fact(
                                Words.of("extensions.themes"),
                                manifest.themes().stream().map(theme -> PackageWords.line(theme.title()))),
                        fact(
                                Words.of("extensions.icon-themes"),
                                manifest.iconThemes().stream().map(theme -> PackageWords.line(theme.title()))),
                        fact(
                                Words.of("extensions.authors"),
                                manifest.about().authors().stream().map(PackageWords::line)),
                        fact(
                                Words.of("extensions.source"),
                                manifest.about().repository().stream().map(PackageWords::line)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> fact(String name, Stream<String> values) {
        return Optional.of(values.collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty())
                .map(text -> name + ": " + text);
    }

    /// On how many days something was used.
    static String use(Optional<CapabilityUse> use, LocalDate today) {
        if (use.isEmpty()) {
            return Words.of("extensions.not-used-in-the-last", CapabilityUse.KNOWN_DAYS);
        }
        List<LocalDate> days = use.get().days();
        LocalDate last = days.getLast();
        String when = last.equals(today)
                ? Words.of("extensions.today")
                : last.equals(today.minusDays(1))
                        ? Words.of("extensions.yesterday")
                        : Words.of("extensions.used-on-day", DAY.format(last));
        return days.size() == 1
                ? Words.of("extensions.used-on-one-of-the", CapabilityUse.KNOWN_DAYS, when)
                : Words.of("extensions.used-on-of-the-last", days.size(), CapabilityUse.KNOWN_DAYS, when);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneId.systemDefault()));
    }

    /// What is to be done about newer versions, as sentences.
    static String update(Update update, Instant now) {
        String first = update.now()
                .map(release -> update.stays()
                        .map(stay -> Words.of("extensions.version-is-there-but", release.version(), stays(stay)))
                        .orElseGet(() -> Words.of("extensions.version-will-be-installed", release.version())))
                .orElse("");
        String later = update.later()
                .map(held -> Words.of("extensions.version-waits", held.release().version(), waits(held, now)))
                .orElse("");
        return (first + " " + later).strip();
    }

    private static String stays(Update.Stay stay) {
        return switch (stay) {
            case PINNED -> Words.of("extensions.this-extension-is-pinned-to");
            case OFF -> Words.of("extensions.updates-of-this-extension-are");
            case ALL_OFF -> Words.of("extensions.updates-are-off");
        };
    }

    private static String waits(Update.Held held, Instant now) {
        return held.points().stream()
                .sorted()
                .map(point -> switch (point) {
                    case YOUNG ->
                        Words.of(
                                "extensions.it-is-installed-by-itself",
                                PackageWords.span(Duration.between(now, held.ripe())));
                    case WIDER -> Words.of("extensions.it-asks-for-more-than");
                    case GAINS_CODE -> Words.of("extensions.it-has-code-where-there");
                    case CHANGED_KEY -> Words.of("extensions.it-is-signed-with-another");
                    case UNSIGNED -> Words.of("extensions.nobody-signed-it");
                    case DOWNGRADE -> Words.of("extensions.it-is-older");
                    case OTHER_CONTENT -> Words.of("extensions.it-is-another-package-of");
                    case WARNINGS -> Words.of("extensions.something-about-it-is-suspect");
                })
                .collect(Collectors.joining(", "));
    }

    /// A version of a registry, in one line.
    static String release(RegistryRelease release) {
        return release.version() + " · " + day(release.published()) + " · " + Figures.megabytes(release.bytes())
                + release.withdrawn()
                        .map(gone -> " · "
                                + (gone.killed()
                                        ? Words.of("extensions.stopped", PackageWords.line(gone.reason()))
                                        : Words.of("extensions.withdrawn", PackageWords.line(gone.reason()))))
                        .orElse(release.isOffered() ? "" : " · " + Words.of("extensions.needs-another-version"));
    }

    /// What is asked before an extension is removed.
    static String removal(ExtensionId id) {
        return Words.of("extensions.its-packages-what-you-granted", id);
    }
}

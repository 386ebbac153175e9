package dev.atoll.app.extensions;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.feature.Figures;
import dev.atoll.app.install.PackageWords;
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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said on the page of extensions. What authors and registries wrote stands in one line each.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Words() {}

    /// How an extension stands, in a few words for its row.
    ///
    /// @param offHere whether it is off in the open folder
    static String state(Entry entry, boolean offHere) {
        if (!entry.here()) {
            return entry.offered().map(offered -> "in " + offered.registry()).orElse("");
        }
        if (entry.installed().filter(one -> !one.problems().isEmpty()).isPresent()) {
            return "cannot be used";
        }
        String off = offHere ? "off in this folder" : "off";
        return entry.loaded()
                .map(handle -> switch (handle.status()) {
                    case ExtensionStatus.Idle _, ExtensionStatus.Ready _, ExtensionStatus.Starting _ ->
                        entry.hasUpdate() ? "update" : "";
                    case ExtensionStatus.Restarting _ -> "restarts";
                    case ExtensionStatus.Failed _ -> "failed";
                    case ExtensionStatus.Off _ -> off;
                    case ExtensionStatus.Disabled _ -> "off: it failed";
                })
                .orElse("off");
    }

    /// How an extension does, as a sentence; empty where nothing is to be said.
    static String status(ExtensionStatus status) {
        return switch (status) {
            case ExtensionStatus.Idle _ -> "Nothing has needed it yet; it costs nothing.";
            case ExtensionStatus.Starting _ -> "It is starting.";
            case ExtensionStatus.Ready _ -> "It runs.";
            case ExtensionStatus.Restarting restarting -> "It failed and is started again. " + restarting.reason();
            case ExtensionStatus.Failed failed -> "It does not run. " + failed.reason();
            case ExtensionStatus.Off _ -> "It is switched off.";
            case ExtensionStatus.Disabled disabled -> "It is switched off. " + disabled.reason();
        };
    }

    /// Where it comes from.
    static String origin(Entry entry) {
        if (entry.bundled()) {
            return "comes with Atoll";
        }
        return entry.installed()
                .flatMap(InstalledExtension::current)
                .map(version -> "from " + version.source())
                .or(() -> entry.offered().map(offered -> "from " + offered.registry()))
                .orElse("");
    }

    /// What an extension is for, a line each.
    static List<String> facts(Manifest manifest) {
        return Stream.of(
                        fact(
                                "Languages",
                                manifest.languages().stream().map(language -> PackageWords.line(language.name()))),
                        fact(
                                "Offers",
                                manifest.features().stream()
                                        .map(feature -> feature.word().replace('-', ' '))
                                        .sorted()),
                        fact("Themes", manifest.themes().stream().map(theme -> PackageWords.line(theme.title()))),
                        fact("Icons", manifest.iconThemes().stream().map(theme -> PackageWords.line(theme.title()))),
                        fact("By", manifest.about().authors().stream().map(PackageWords::line)),
                        fact("Source", manifest.about().repository().stream().map(PackageWords::line)))
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
            return "Not used in the last " + CapabilityUse.KNOWN_DAYS + " days";
        }
        List<LocalDate> days = use.get().days();
        LocalDate last = days.getLast();
        String when =
                last.equals(today) ? "today" : last.equals(today.minusDays(1)) ? "yesterday" : "on " + DAY.format(last);
        return days.size() == 1
                ? "Used on one of the last " + CapabilityUse.KNOWN_DAYS + " days, " + when
                : "Used on " + days.size() + " of the last " + CapabilityUse.KNOWN_DAYS + " days, last " + when;
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneId.systemDefault()));
    }

    /// What is to be done about newer versions, as sentences.
    static String update(Update update, Instant now) {
        String first = update.now()
                .map(release -> "Version " + release.version() + " is there"
                        + update.stays().map(stay -> "; " + stays(stay)).orElse(" and will be installed by itself")
                        + ".")
                .orElse("");
        String later = update.later()
                .map(held -> "Version " + held.release().version() + " waits: " + waits(held, now) + ".")
                .orElse("");
        return (first + " " + later).strip();
    }

    private static String stays(Update.Stay stay) {
        return switch (stay) {
            case PINNED -> "this extension is pinned to its version";
            case OFF -> "updates of this extension are off";
            case ALL_OFF -> "updates are off";
        };
    }

    private static String waits(Update.Held held, Instant now) {
        return held.points().stream()
                .sorted()
                .map(point -> switch (point) {
                    case YOUNG -> "it is installed by itself in " + span(Duration.between(now, held.ripe()));
                    case WIDER -> "it asks for more than you granted";
                    case GAINS_CODE -> "it has code, where there was only data";
                    case CHANGED_KEY -> "it is signed with another key";
                    case UNSIGNED -> "nobody signed it";
                    case DOWNGRADE -> "it is older";
                    case OTHER_CONTENT -> "it is another package of the same number";
                    case WARNINGS -> "something about it is suspect";
                })
                .collect(Collectors.joining(", "));
    }

    private static String span(Duration left) {
        long hours = Math.max(1, left.toHours());
        return hours < 48 ? hours + (hours == 1 ? " hour" : " hours") : (hours + 23) / 24 + " days";
    }

    /// A version of a registry, in one line.
    static String release(RegistryRelease release) {
        return release.version() + " · " + day(release.published()) + " · " + Figures.megabytes(release.bytes())
                + release.withdrawn()
                        .map(gone -> " · " + (gone.killed() ? "stopped: " : "withdrawn: ")
                                + PackageWords.line(gone.reason()))
                        .orElse(release.isOffered() ? "" : " · needs another version of Atoll");
    }

    /// What is asked before an extension is removed.
    static String removal(ExtensionId id) {
        return "Its packages, what you granted it and what is known of its publisher's key go, too (" + id + ").";
    }
}

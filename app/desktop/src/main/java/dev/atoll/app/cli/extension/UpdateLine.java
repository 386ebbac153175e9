package dev.atoll.app.cli.extension;

import dev.atoll.host.Consent;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryRelease;
import dev.atoll.host.Update;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is told of one extension when updates are looked for.
///
/// @param installed the extension as it was
/// @param update what is to be done about it
record UpdateLine(InstalledExtension installed, Update update) {
    /// Something was or can be done.
    RegistryShapes.UpdateShape of(String status, RegistryRelease release) {
        String what = status.equals("updated") ? "updated from " : "can be updated from ";
        return shape(status, release, List.of(), null, what + number() + " to " + release.version() + ".");
    }

    /// Nothing is to be done now.
    RegistryShapes.UpdateShape nothing() {
        Optional<Update.Held> held = update.later();
        if (held.isEmpty()) {
            return shape("current", null, List.of(), null, number() + " is the newest version.");
        }
        RegistryRelease release = held.get().release();
        if (held.get().onlyWaits()) {
            return shape(
                    "waiting",
                    release,
                    held.get().points(),
                    held.get().ripe(),
                    "version " + release.version() + " waits until "
                            + held.get().ripe() + ". `atoll ext update " + update.id() + " --now` does not wait.");
        }
        return held(release, held.get().points(), reasons(held.get().points()));
    }

    /// A version needs consent.
    RegistryShapes.UpdateShape held(RegistryRelease release, Collection<Consent.Point> points, String reasons) {
        Instant ripe = update.later().map(Update.Held::ripe).orElse(null);
        return shape(
                "held",
                release,
                points,
                ripe,
                "version " + release.version() + " is held. " + reasons + " `atoll ext update " + update.id()
                        + " --accept " + words(points) + "` takes it.");
    }

    private static String reasons(Collection<Consent.Point> points) {
        return points.stream()
                .sorted()
                .map(point -> switch (point) {
                    case YOUNG -> "It was published lately.";
                    case WIDER -> "It asks for more.";
                    case GAINS_CODE -> "It brings code for the first time.";
                    case CHANGED_KEY -> "Another key signed it.";
                    case UNSIGNED, DOWNGRADE, OTHER_CONTENT, WARNINGS -> "It is suspect.";
                })
                .collect(Collectors.joining(" "));
    }

    /// The user wants it to stay.
    RegistryShapes.UpdateShape stays(Update.Stay stay) {
        Optional<RegistryRelease> newer = update.now().or(() -> update.later().map(Update.Held::release));
        String instead =
                newer.map(one -> " Version " + one.version() + " is there.").orElse("");
        return switch (stay) {
            case PINNED ->
                shape(
                        "pinned",
                        newer.orElse(null),
                        List.of(),
                        null,
                        "it is pinned to " + number() + "." + instead + " `atoll ext unpin " + update.id()
                                + "` lets it go on.");
            case OFF, ALL_OFF ->
                shape(
                        "off",
                        newer.orElse(null),
                        List.of(),
                        null,
                        "its updates are off, so it stays at " + number() + "." + instead + " `atoll ext update "
                                + update.id() + "` updates it.");
        };
    }

    RegistryShapes.UpdateShape failed(RegistryRelease release, String sentence) {
        return shape("failed", release, List.of(), null, sentence);
    }

    private String number() {
        return installed.current().map(version -> version.number().toString()).orElse("nothing");
    }

    private static String words(Collection<Consent.Point> points) {
        return points.stream().sorted().map(Consent.Point::word).collect(Collectors.joining(","));
    }

    private RegistryShapes.UpdateShape shape(
            String status,
            @Nullable RegistryRelease release,
            Collection<Consent.Point> points,
            @Nullable Instant ripe,
            String sentence) {
        return new RegistryShapes.UpdateShape(
                update.id().value(),
                status,
                update.registry(),
                number(),
                release == null ? null : release.version().toString(),
                points.stream().sorted().map(Consent.Point::word).toList(),
                RegistryShapes.text(ripe),
                release == null || release.changelog().isEmpty() ? null : release.changelog(),
                sentence);
    }
}

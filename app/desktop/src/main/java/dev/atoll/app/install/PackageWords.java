package dev.atoll.app.install;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.app.words.Words;
import dev.atoll.host.Consent;
import dev.atoll.host.InstallOffer.Facts;
import dev.atoll.host.InstallOffer.Step;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of packages. What its author wrote stands in one line each, so that it cannot
/// look like a line of ours.
public final class PackageWords {
    private static final long KILO = 1024;
    private static final int MOST_PATTERNS = 4;

    private PackageWords() {}

    /// The question itself.
    static String question(Facts facts) {
        String name = line(facts.manifest().about().name());
        String version = facts.manifest().version().toString();
        return switch (facts.step()) {
            case FIRST -> Words.of("install.install-question", name, version);
            case UPDATE ->
                Words.of("install.update-from-to", name, facts.installed().orElse("?"), version);
            case DOWNGRADE ->
                Words.of("install.go-back-from-to", name, facts.installed().orElse("?"), version);
            case OTHER_CONTENT -> Words.of("install.replace-by-another-package-of", name, version);
        };
    }

    /// The word on the button that agrees.
    static String yes(Facts facts) {
        return switch (facts.step()) {
            case FIRST -> Words.of("install.install");
            case UPDATE -> Words.of("install.update");
            case DOWNGRADE -> Words.of("install.go-back");
            case OTHER_CONTENT -> Words.of("install.replace");
        };
    }

    /// Its id, size and age.
    ///
    /// @param now the present moment
    static String about(Facts facts, Instant now) {
        return Stream.of(
                        Optional.of(facts.manifest().id().value()),
                        Optional.of(size(facts.bytes())),
                        facts.origin()
                                .published()
                                .map(published -> Words.of("install.published", age(Duration.between(published, now)))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /// For which languages it is; empty if for none in particular.
    static String languages(Facts facts) {
        return facts.manifest().languages().stream()
                .map(LanguageData::name)
                .map(PackageWords::line)
                .collect(Collectors.joining(", "));
    }

    /// How its key stands to what is known.
    static String publisher(Facts facts) {
        return switch (facts.key()) {
            case NONE -> Words.of("install.nobody-signed-it");
            case NEW -> Words.of("install.signed-with-a-key-that");
            case SAME -> Words.of("install.signed-with-the-key-of");
            case CHANGED ->
                facts.publisher().isPresent()
                        ? Words.of("install.signed-with-another-key-than")
                        : Words.of("install.nobody-signed-it-unlike-the");
        };
    }

    /// What it can do at all.
    static String powers(Facts facts) {
        if (!facts.hasCode()) {
            return Words.of("install.it-holds-data-only-and");
        }
        if (facts.capabilities().isEmpty()) {
            return Words.of("install.it-asks-for-nothing-and");
        }
        return facts.step() == Step.FIRST ? Words.of("install.it-asks-to") : Words.of("install.it-asks-to-what-is");
    }

    /// A capability, such as `Read documents you open: json, *.conf`. Many patterns are counted, see [#everywhere].
    public static String capability(Capability capability) {
        List<String> globs = globs(capability);
        String where = String.join(
                ", ",
                Stream.concat(
                                capability.languages().stream().sorted(),
                                globs.size() > MOST_PATTERNS
                                        ? Stream.of(Words.of("install.patterns", globs.size()))
                                        : globs.stream())
                        .toList());
        String what = may(capability.kind());
        return where.isEmpty() ? what : Words.of("install.may-where", what, where);
    }

    private static String may(CapabilityKind kind) {
        return switch (kind) {
            case DOCUMENTS_READ -> Words.of("install.may-read-documents");
            case WORKSPACE_READ -> Words.of("install.may-read-files-of-the");
            case EDIT_ON_COMMAND -> Words.of("install.may-change-documents-when-you");
            case NOTIFICATIONS -> Words.of("install.may-show-notices");
            case STATUS_ITEMS -> Words.of("install.may-show-items-in-the");
            case DECORATIONS -> Words.of("install.may-mark-places-in-documents");
            case PROGRESS -> Words.of("install.may-show-how-far-its");
            case PANELS -> Words.of("install.may-show-panels-beside-your");
        };
    }

    /// All that a capability reaches, a line each; empty where its own line tells everything.
    public static String everywhere(Capability capability) {
        List<String> globs = globs(capability);
        return globs.size() > MOST_PATTERNS ? String.join("\n", globs) : "";
    }

    private static List<String> globs(Capability capability) {
        return capability.globs().stream().map(Glob::toString).sorted().toList();
    }

    /// Where it comes from: an address, or a file's name.
    static String origin(Facts facts) {
        String source = facts.origin().source();
        return source.contains("://")
                ? source
                : source.substring(source.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /// In one line.
    public static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return Words.of("install.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? Words.of("install.kilobytes", bytes / KILO)
                : Words.of("install.megabytes", Words.decimal(bytes / (double) (KILO * KILO)));
    }

    /// What must be agreed to by itself, as a sentence.
    ///
    /// @param now the present moment
    static String point(Consent.Point point, Facts facts, Instant now) {
        String installed = facts.installed().orElse("?");
        return switch (point) {
            case UNSIGNED -> Words.of("install.point-unsigned");
            case CHANGED_KEY ->
                facts.publisher().isPresent()
                        ? Words.of("install.point-changed-key")
                        : Words.of("install.point-no-key");
            case WIDER -> Words.of("install.point-wider", installed);
            case GAINS_CODE -> Words.of("install.point-gains-code", installed);
            case DOWNGRADE -> Words.of("install.point-downgrade", installed);
            case OTHER_CONTENT -> Words.of("install.point-other-content", installed);
            case YOUNG ->
                Words.of(
                        "install.point-young",
                        age(Duration.between(facts.origin().published().orElse(now), now)),
                        facts.origin()
                                .registry()
                                .map(shelf -> span(shelf.ripeAfter()))
                                .orElse("?"));
            case WARNINGS ->
                Words.of(
                        "install.point-warnings",
                        facts.warnings().size() - 1,
                        facts.warnings().getFirst().sentence());
        };
    }

    /// So long, in hours or, from two days on, in days begun.
    public static String span(Duration time) {
        long hours = Math.max(1, time.toHours());
        return hours < 48 ? Words.of("install.hours", hours) : Words.of("install.days", (hours + 23) / 24);
    }

    private static String age(Duration age) {
        long hours = age.toHours();
        if (hours < 1) {
            return Words.of("install.within-the-last-hour");
        }
        if (hours < 48) {
            return Words.of("install.hours-ago", hours);
        }
        return Words.of("install.days-ago", age.toDays());
    }
}

package dev.atoll.app.cli.extension;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.host.Consent;
import dev.atoll.host.InstallOffer;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.Publisher;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the verbs of `atoll ext` print with `--json`, as records with the fields of the schemas in `docs/schemas`.
public final class ExtShapes {
    private ExtShapes() {}

    record ListShape(int schema, List<ExtensionShape> extensions) {}

    record OneShape(int schema, ExtensionShape extension) {}

    /// Who signed a package.
    public record PublisherShape(String key, String fingerprint) {
        /// The publisher's shape; nothing if nobody signed.
        public static @Nullable PublisherShape of(Optional<Publisher> publisher) {
            return publisher
                    .map(one -> new PublisherShape(one.key(), one.fingerprint()))
                    .orElse(null);
        }
    }

    record GrantShape(String capability, List<String> languages, List<String> globs) {
        static GrantShape of(Capability capability) {
            return new GrantShape(
                    capability.kind().word(),
                    capability.languages().stream().sorted().toList(),
                    capability.globs().stream().map(Glob::toString).sorted().toList());
        }
    }

    record RequestShape(String capability, List<String> languages, List<String> globs, String reason) {
        static RequestShape of(CapabilityRequest request) {
            GrantShape shape = GrantShape.of(request.capability());
            return new RequestShape(shape.capability, shape.languages, shape.globs, request.reason());
        }
    }

    /// What is wrong, and where.
    public record ProblemShape(String place, String sentence) {
        /// Each problem's shape, in their order.
        public static List<ProblemShape> of(List<Problem> problems) {
            return problems.stream()
                    .map(problem -> new ProblemShape(problem.place(), problem.sentence()))
                    .toList();
        }
    }

    /// @param registry the key of the registry it was taken from
    record VersionShape(
            String version,
            String file,
            String digest,
            long bytes,
            @Nullable PublisherShape publisher,
            String source,
            @Nullable String published,
            String installed,
            @Nullable String registry) {
        static VersionShape of(InstalledExtension.Version version) {
            return new VersionShape(
                    version.number().toString(),
                    version.file().toString(),
                    version.digest(),
                    version.bytes(),
                    PublisherShape.of(version.publisher()),
                    version.source(),
                    version.published().map(Instant::toString).orElse(null),
                    version.installed().toString(),
                    version.registry().orElse(null));
        }
    }

    record ExtensionShape(
            String id,
            @Nullable String name,
            @Nullable String kind,
            boolean enabled,
            boolean pinned,
            @Nullable VersionShape current,
            @Nullable VersionShape previous,
            List<RequestShape> capabilities,
            List<GrantShape> grants,
            List<ProblemShape> problems) {
        static ExtensionShape of(InstalledExtension extension) {
            Optional<Manifest> manifest = extension.manifest();
            return new ExtensionShape(
                    extension.id().value(),
                    manifest.map(one -> one.about().name()).orElse(null),
                    manifest.map(one -> JsonOutput.word(one.kind())).orElse(null),
                    extension.enabled(),
                    extension.pinned(),
                    extension.current().map(VersionShape::of).orElse(null),
                    extension.previous().map(VersionShape::of).orElse(null),
                    manifest.map(Manifest::capabilities).orElse(List.of()).stream()
                            .map(RequestShape::of)
                            .toList(),
                    extension.grants().stream().map(GrantShape::of).toList(),
                    ProblemShape.of(extension.problems()));
        }
    }

    record VerifyShape(int schema, List<VerifiedShape> results) {}

    /// @param offer what is known of a package file that is sound; not there for what is installed
    record VerifiedShape(
            String target,
            boolean sound,
            List<ProblemShape> problems,
            @Nullable OfferShape offer) {}

    record OfferShape(
            String id,
            String name,
            String version,
            String kind,
            boolean hasCode,
            String step,
            @Nullable String installed,
            @Nullable PublisherShape publisher,
            String key,
            String digest,
            long bytes,
            List<RequestShape> capabilities,
            Map<String, String> points,
            List<ProblemShape> warnings) {
        static OfferShape of(InstallOffer.Facts facts) {
            Manifest manifest = facts.manifest();
            return new OfferShape(
                    manifest.id().value(),
                    manifest.about().name(),
                    manifest.version().toString(),
                    JsonOutput.word(manifest.kind()),
                    facts.hasCode(),
                    JsonOutput.word(facts.step()),
                    facts.installed().orElse(null),
                    PublisherShape.of(facts.publisher()),
                    JsonOutput.word(facts.key()),
                    facts.digest(),
                    facts.bytes(),
                    facts.capabilities().stream()
                            .map(asked -> RequestShape.of(asked.request()))
                            .toList(),
                    facts.points().entrySet().stream()
                            .collect(Collectors.toMap(one -> one.getKey().word(), Map.Entry::getValue)),
                    ProblemShape.of(facts.warnings()));
        }
    }

    /// A capability in words for people, such as `read documents you open: json, **/*.conf`.
    static String inWords(Capability capability) {
        GrantShape shape = GrantShape.of(capability);
        String where = String.join(
                ", ",
                Stream.concat(shape.languages.stream(), shape.globs.stream()).toList());
        return capability.kind().plain() + (where.isEmpty() ? "" : ": " + where);
    }

    static Consent.Point point(String word) {
        return Consent.Point.of(word)
                .orElseThrow(() -> Exit.wrongUse("‘" + word + "’ is nothing that can be accepted. Known are: "
                        + Arrays.stream(Consent.Point.values())
                                .map(Consent.Point::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}

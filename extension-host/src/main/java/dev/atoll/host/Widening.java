package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Glob;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What one version asks for beyond another. Patterns are compared as they are written: one that only means the same
/// counts
/// as more, so that nothing slips in.
final class Widening {
    private Widening() {}

    static List<InstallOffer.Asked> of(List<CapabilityRequest> asked, List<Capability> before) {
        return asked.stream()
                .map(request -> new InstallOffer.Asked(request, beyond(request.capability(), before)))
                .toList();
    }

    /// What of a capability others do not cover.
    private static Optional<Capability> beyond(Capability asked, List<Capability> before) {
        var same = before.stream().filter(one -> one.kind() == asked.kind()).toList();
        if (same.isEmpty()) {
            return Optional.of(asked);
        }
        if (!asked.kind().byLanguage() && !asked.kind().byGlob()) {
            return Optional.empty();
        }
        var languages = rest(asked, same, Capability::languages, Function.identity());
        var globs = rest(asked, same, Capability::globs, Glob::toString);
        return languages.isEmpty() && globs.isEmpty()
                ? Optional.empty()
                : Optional.of(Capability.of(asked.kind(), languages, globs));
    }

    private static <T> Set<T> rest(
            Capability asked,
            Collection<Capability> before,
            Function<Capability, Set<T>> part,
            Function<T, String> text) {
        var known = before.stream()
                .flatMap(one -> part.apply(one).stream())
                .map(text)
                .collect(Collectors.toSet());
        var result = new HashSet<>(part.apply(asked));
        result.removeIf(one -> known.contains(text.apply(one)));
        return result;
    }
}

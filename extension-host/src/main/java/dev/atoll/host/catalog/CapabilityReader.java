package dev.atoll.host.catalog;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Glob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the capabilities that an extension asks for, from its manifest or what a registry says of it.
public final class CapabilityReader {
    private static final String WORDS = String.join(
            ", ",
            Arrays.stream(CapabilityKind.values()).map(CapabilityKind::word).toList());

    private CapabilityReader() {}

    /// What the field `capabilities` asks for; what is wrong there is a problem of the reader's.
    public static List<CapabilityRequest> capabilities(JsonReader json) {
        var result = new ArrayList<CapabilityRequest>();
        var seen = EnumSet.noneOf(CapabilityKind.class);
        for (var object : json.objects("capabilities")) {
            capability(object).ifPresent(request -> {
                var kind = request.capability().kind();
                if (!seen.add(kind) && !kind.byLanguage() && !kind.byGlob()) {
                    object.complain("capability", "\"" + kind.word() + "\" is asked for twice.");
                }
                result.add(request);
            });
        }
        return result;
    }

    private static Optional<CapabilityRequest> capability(JsonReader json) {
        var reason = json.parsed("reason", text -> Optional.of(text).filter(it -> !it.isBlank()), "a sentence");
        var known = json.parsed("capability", CapabilityKind::of, "one of " + WORDS);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var kind = known.get();
        Set<String> languages = Set.of();
        Set<Glob> globs = Set.of();
        if (kind.byLanguage()) {
            languages = Set.copyOf(json.parsedStrings(
                    "languages",
                    text -> Optional.of(text).filter(LanguageReader.ID.asMatchPredicate()),
                    "a language's id"));
        }
        if (kind.byGlob()) {
            globs = Set.copyOf(json.parsedStrings("globs", Glob::parse, LanguageReader.GLOB));
        }
        json.complainOfUnknownFields();
        var capability = Capability.of(kind, languages, globs);
        return reason.map(sentence -> new CapabilityRequest(capability, sentence));
    }
}

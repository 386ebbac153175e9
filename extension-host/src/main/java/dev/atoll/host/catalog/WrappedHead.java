package dev.atoll.host.catalog;

import dev.atoll.api.manifest.SemanticVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What every manifest of a wrapped module begins with: who it is and whose.
///
/// @param project what the module's own project says
/// @param label what the project is called
/// @param kind the package's kind
/// @param notices gets sentences of what is not known
record WrappedHead(GrammarFacts project, String label, String kind, List<String> notices) {
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");

    /// The manifest, begun.
    ///
    /// @param wished the id that the user wishes
    /// @param version which it is, where only the module says so
    /// @param description a sentence
    /// @throws UnfitGrammarException if the wish cannot be met
    ObjectNode begun(Optional<String> wished, Optional<String> version, String description) {
        ObjectNode root = JsonMapper.shared()
                .createObjectNode()
                .put("schema", 1)
                .put("id", id(wished))
                .put("name", label)
                .put("version", version(version))
                .put("api", "^0.1.0")
                .put("description", description)
                .put("license", licence());
        project.repository().ifPresent(place -> root.put("repository", place));
        project.authors().forEach(root.putArray("authors")::add);
        return root.put("kind", kind);
    }

    private String id(Optional<String> wished) {
        if (wished.isPresent()) {
            var id = wished.get();
            if (ManifestReader.id(id).isEmpty()) {
                throw new UnfitGrammarException("‘" + id + "’ cannot be an extension's id. Use --id with a publisher"
                        + " and a name in lower case, such as me.toml-format.");
            }
            return id;
        }
        boolean scoped = label.startsWith("@") && label.indexOf('/') > 0;
        var publisher = scoped
                ? word(label.substring(1, label.indexOf('/')))
                : project.name().isEmpty() ? "local" : "npm";
        return publisher + "." + word(label.substring(label.indexOf('/') + 1));
    }

    private String word(String text) {
        var plain = NOT_IN_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        var trimmed = plain.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? kind : trimmed;
    }

    private String version(Optional<String> told) {
        return project.version()
                .or(() -> told.filter(text -> SemanticVersion.parse(text).isPresent()))
                .orElse("0.0.0");
    }

    private String licence() {
        if (project.licence().isEmpty()) {
            notices.add("Nothing names its licence. Ask its authors before you pass the package on.");
        }
        return project.licence().orElse(GrammarManifest.NO_LICENCE);
    }
}

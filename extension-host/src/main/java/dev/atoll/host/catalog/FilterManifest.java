package dev.atoll.host.catalog;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The `extension.json` of a wrapped command's package: one filter, told what the user says.
final class FilterManifest {
    /// The module's file in the package.
    static final String MODULE = "filter.wasm";

    private final GrammarFacts project;
    private final FormatterWishes wishes;
    private final String label;
    private final List<String> notices;

    /// @param label what the project is called
    /// @param notices gets sentences of what is not known
    FilterManifest(GrammarFacts project, FormatterWishes wishes, String label, List<String> notices) {
        this.project = project;
        this.wishes = wishes;
        this.label = label;
        this.notices = notices;
    }

    /// @throws UnfitGrammarException if a wish cannot be met
    byte[] bytes() {
        if (!wishes.extensions().isEmpty()) {
            throw new UnfitGrammarException(label + " is a filter. It is given texts and no files, so --extensions does"
                    + " not fit; --language says for which languages it is on offer.");
        }
        var root = new WrappedHead(project, label, "filter", notices)
                .begun(wishes.id(), Optional.empty(), "Filters texts with " + label + ".");
        root.put("module", MODULE);
        var title = wishes.filter().title().orElse(label);
        if (title.isBlank() || title.length() > PartReader.LONGEST_TITLE) {
            throw new UnfitGrammarException("‘" + title + "’ cannot be a title. Use --title with a few words.");
        }
        ObjectNode filter = root.putArray("filters").addObject();
        filter.put("id", "run")
                .put("title", title)
                .put("on", wishes.filter().reach().word());
        if (!wishes.languages().isEmpty()) {
            wishes.languages().forEach(filter.putArray("languages")::add);
        }
        if (!wishes.filter().arguments().isEmpty()) {
            var given = filter.putArray("arguments").addObject().putArray("give");
            wishes.filter().arguments().forEach(given::add);
        }
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(root)
                .getBytes(StandardCharsets.UTF_8);
    }
}

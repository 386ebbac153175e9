package dev.atoll.host.catalog;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The `extension.json` of a wrapped formatter's package.
final class FormatterManifest {
    /// The module's file in the package.
    static final String MODULE = "formatter.wasm";

    private static final Pattern ENDING = Pattern.compile("\\.?[^\\s/,*?\\[\\]{}]+");

    private final GrammarFacts project;
    private final FormatterFacts facts;
    private final FormatterWishes wishes;
    private final String label;
    private final List<String> notices;

    /// @param label what the project is called
    /// @param notices gets sentences of what is not known
    FormatterManifest(
            GrammarFacts project, FormatterFacts facts, FormatterWishes wishes, String label, List<String> notices) {
        this.project = project;
        this.facts = facts;
        this.wishes = wishes;
        this.label = label;
        this.notices = notices;
    }

    /// @throws UnfitGrammarException if a wish cannot be met, or nothing tells which files it is for
    byte[] bytes() {
        var mapper = JsonMapper.shared();
        ObjectNode root = new WrappedHead(project, label, "formatter", notices)
                .begun(wishes.id(), facts.version(), "Formats files with " + label + ".");
        root.put("module", MODULE);
        var formatter = root.putObject("formatter")
                .put("family", facts.formatter().family().word())
                .put("layout", facts.formatter().layout().word());
        facts.formatter().section().ifPresent(section -> formatter.put("section", section));
        activate(root.putObject("activation"));
        addSettings(root);
        facts.formatter().section().ifPresent(_ -> askForConfiguration(root));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void askForConfiguration(ObjectNode root) {
        var asked = root.putArray("capabilities").addObject().put("capability", "workspace.read");
        asked.putArray("globs").add("{dprint,.dprint}.{json,jsonc}");
        asked.put("reason", "A project's own configuration is respected.");
    }

    /// Languages that are known go by their names, other files by their endings.
    private void activate(ObjectNode activation) {
        var languages = new LinkedHashSet<String>();
        var globs = new ArrayList<String>();
        for (var language : wishes.languages()) {
            if (!LanguageReader.ID.matcher(language).matches()) {
                throw new UnfitGrammarException("‘" + language + "’ cannot be a language's id. Use --language with"
                        + " lower-case letters, digits and hyphens, such as toml.");
            }
            languages.add(language);
        }
        if (languages.isEmpty()) {
            names().forEach(name -> wishes.languageOf()
                    .apply(name.startsWith(".") ? "x" + name : name)
                    .ifPresentOrElse(languages::add, () -> globs.add(name.startsWith(".") ? "*" + name : name)));
        }
        if (languages.isEmpty() && globs.isEmpty()) {
            throw new UnfitGrammarException("nothing says which files " + label + " is for. Name their languages with"
                    + " --language, such as --language css,scss, or their endings with --extensions.");
        }
        languages.forEach(activation.putArray("languages")::add);
        if (!globs.isEmpty()) {
            globs.forEach(activation.putArray("globs")::add);
        }
    }

    private List<String> names() {
        if (wishes.extensions().isEmpty()) {
            return Stream.concat(facts.extensions().stream(), facts.fileNames().stream())
                    .toList();
        }
        return wishes.extensions().stream()
                .map(ending -> {
                    if (!ENDING.matcher(ending).matches()) {
                        throw new UnfitGrammarException("‘" + ending + "’ cannot be the ending of a file's name. Use"
                                + " --extensions with endings parted by commas, such as .css,.scss.");
                    }
                    return ending.startsWith(".") ? ending : "." + ending;
                })
                .toList();
    }

    private void addSettings(ObjectNode root) {
        if (facts.settings().isEmpty()) {
            return;
        }
        var settings = root.putArray("settings");
        for (var setting : facts.settings()) {
            var one = settings.addObject().put("name", setting.name()).put("type", type(setting.value()));
            one.set(setting.value().isArray() ? "choices" : "default", setting.value());
            one.put("description", setting.description());
        }
    }

    private static String type(JsonNode value) {
        if (value.isBoolean()) {
            return "boolean";
        }
        if (value.isIntegralNumber()) {
            return "integer";
        }
        return value.isNumber() ? "number" : value.isArray() ? "choice" : "text";
    }
}

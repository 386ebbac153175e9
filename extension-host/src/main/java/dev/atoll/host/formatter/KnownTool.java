package dev.atoll.host.formatter;

import dev.atoll.api.manifest.FormatterData;
import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.api.manifest.FormatterLayout;
import dev.atoll.host.catalog.FormatterFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.Optional;

/// What is known of formatters that cannot say it themselves.
///
/// @param name of the npm package
/// @param layout how it is told of indentation and width
/// @param extensions endings of the files that it is for
/// @param settings what can be set
record KnownTool(String name, FormatterLayout layout, List<String> extensions, List<FormatterFacts.Setting> settings) {
    private static final List<KnownTool> ALL = List.of(
            new KnownTool("@wasm-fmt/gofmt", FormatterLayout.NONE, List.of(".go"), List.of()),
            new KnownTool(
                    "@wasm-fmt/shfmt",
                    FormatterLayout.INDENT,
                    List.of(".sh", ".bash"),
                    List.of(
                            truth("binaryNextLine", "Operators such as && stand at the beginnings of lines."),
                            truth("switchCaseIndent", "The cases of a switch are indented."),
                            truth("spaceRedirects", "A blank follows redirections."),
                            truth("funcNextLine", "A function's brace stands on a line of its own."),
                            truth("simplify", "Code is simplified where that changes nothing."))),
            new KnownTool(
                    "@wasm-fmt/ruff_fmt",
                    FormatterLayout.SNAKE,
                    List.of(".py", ".pyi"),
                    List.of(
                            number("line-width", 88),
                            choice("quote-style", "Which quotes texts have.", "double", "single", "preserve"),
                            choice(
                                    "magic-trailing-comma",
                                    "Whether a last comma keeps lines apart.",
                                    "respect",
                                    "ignore"),
                            truth("docstring-code", "Code in documentation is formatted."))),
            new KnownTool(
                    "@wasm-fmt/yamlfmt",
                    FormatterLayout.SNAKE,
                    List.of(".yaml", ".yml"),
                    List.of(number("line-width", 80))));

    KnownTool {
        extensions = List.copyOf(extensions);
        settings = List.copyOf(settings);
    }

    private static FormatterFacts.Setting truth(String name, String description) {
        return new FormatterFacts.Setting(name, JsonNodeFactory.instance.booleanNode(false), description);
    }

    private static FormatterFacts.Setting number(String name, int value) {
        return new FormatterFacts.Setting(name, JsonNodeFactory.instance.numberNode(value), "How wide lines may be.");
    }

    private static FormatterFacts.Setting choice(String name, String description, String... values) {
        JsonNode choices = JsonMapper.shared().valueToTree(values);
        return new FormatterFacts.Setting(name, choices, description);
    }

    /// What is known of a package; of others nothing but how they are spoken to.
    ///
    /// @param name of the npm package
    static FormatterFacts of(String name, FormatterFamily family) {
        return ALL.stream()
                .filter(each -> each.name.equals(name))
                .map(each -> each.facts(family))
                .findFirst()
                .orElseGet(() -> facts(family, FormatterLayout.NONE, List.of(), List.of()));
    }

    private FormatterFacts facts(FormatterFamily family) {
        return facts(family, layout, extensions, settings);
    }

    private static FormatterFacts facts(
            FormatterFamily family,
            FormatterLayout layout,
            List<String> extensions,
            List<FormatterFacts.Setting> settings) {
        return new FormatterFacts(
                new FormatterData(family, layout, Optional.empty()),
                Optional.empty(),
                extensions,
                List.of(),
                "",
                settings);
    }
}

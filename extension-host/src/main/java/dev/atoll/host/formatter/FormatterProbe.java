package dev.atoll.host.formatter;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.FormatterData;
import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.api.manifest.FormatterLayout;
import dev.atoll.host.catalog.FormatterFacts;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CompiledModule;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.formatter.tool.FormatTool;
import dev.atoll.host.formatter.tool.ToolHost;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// Finds out of a formatter's module what can be made of it, by its imports and exports and by asking it.
public final class FormatterProbe {
    private static final Pattern LOW_LINE = Pattern.compile("_([a-z0-9])");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9.]{0,63}");

    /// What comes from the document, whatever a formatter calls it.
    private static final Set<String> LAYOUT = Set.of("newLineKind", "lineBreak", "indentWidth", "useTabs");

    private final Engine engine;

    /// @param engine compiles
    public FormatterProbe(Engine engine) {
        this.engine = engine;
    }

    /// @param name the npm package's name; empty if there is none
    /// @param module the module
    /// @throws dev.atoll.api.failure.ExtensionException if nothing can be made of it; the message says why
    public FormatterFacts facts(String name, byte[] module) {
        var compiled = switch (engine.compile(ModuleSource.of(module))) {
            case Compilation.Compiled(var done) -> done;
            case Compilation.Refused(var reason) -> throw new Unsupported(reason);
        };
        var family = new Recognition(compiled.imports(), compiled.functions().keySet()).family();
        checkImports(family, compiled);
        try (var tool = FormatTool.open(
                family,
                given -> compiled.instantiate(
                        given.apply(compiled.imports()), Limits.DEFAULTS.of(Limit.MEMORY_PAGES), new Stopper()),
                ToolHost.alone())) {
            return family == FormatterFamily.DPRINT ? told(tool) : KnownTool.of(name, family);
        }
    }

    private static void checkImports(FormatterFamily family, CompiledModule compiled) {
        var offered = FormatTool.functions(family, compiled.imports());
        compiled.imports().stream()
                .filter(needed -> offered.stream()
                        .noneMatch(each -> each.module().equals(needed.module())
                                && each.name().equals(needed.name())
                                && needed.signature().equals(Optional.of(each.signature()))))
                .findFirst()
                .ifPresent(needed -> {
                    throw new Unsupported("its module imports \"" + needed.module() + "." + needed.name()
                            + "\", which no formatter is given here.");
                });
    }

    private static FormatterFacts told(FormatTool tool) {
        var about = object(tool.about());
        var files = object(tool.files());
        var section = Optional.of(about.path("configKey").asString("")).filter(key -> !key.isEmpty());
        return new FormatterFacts(
                new FormatterData(FormatterFamily.DPRINT, FormatterLayout.GLOBAL, section),
                Optional.of(about.path("version").asString("")),
                texts(files.path("fileExtensions")).stream()
                        .map(ending -> "." + ending)
                        .toList(),
                texts(files.path("fileNames")),
                tool.licence(),
                settings(tool));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.asString(""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// What can be set, found by what holds where nothing is set. Some tools tell their settings in other words than
    /// they take; so each is tried.
    private static List<FormatterFacts.Setting> settings(FormatTool tool) {
        var wanted = JsonMapper.shared().createObjectNode();
        for (var entry : object(tool.settings()).properties()) {
            var name = LOW_LINE.matcher(entry.getKey())
                    .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
            if (entry.getValue().isValueNode()
                    && !entry.getValue().isNull()
                    && !LAYOUT.contains(name)
                    && NAME.matcher(name).matches()) {
                wanted.set(name, entry.getValue());
            }
        }
        var misfits = tool.misfits(wanted);
        var result = new ArrayList<FormatterFacts.Setting>();
        wanted.properties().stream()
                .filter(entry -> !misfits.contains(entry.getKey()))
                .map(entry -> setting(entry.getKey(), entry.getValue()))
                .forEach(result::add);
        return result;
    }

    private static FormatterFacts.Setting setting(String name, JsonNode value) {
        return new FormatterFacts.Setting(
                name.replace('.', '-'), value, "The formatter's own setting `" + name + "`, as it is without one.");
    }

    private static ObjectNode object(String json) {
        try {
            if (JsonMapper.shared().readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new BadAnswer("it says of itself what is no JSON.");
        }
        throw new BadAnswer("it says nothing of itself.");
    }
}

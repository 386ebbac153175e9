package dev.atoll.host.catalog;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.manifest.Activation;
import dev.atoll.api.manifest.CommandDefinition;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.FormatterData;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.GrammarData;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.ThemeDefinition;
import dev.atoll.api.manifest.Triggers;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.api.provider.ExtensionId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads `extension.json`, strictly: unknown fields, missing ones and wrong types are problems with their exact
/// place.
final class ManifestReader {
    private static final int SCHEMA = 1;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*");
    private static final Pattern EVERYTHING = Pattern.compile("[*/]+");

    private static final List<String> PARTS_OF_CONTRACT =
            List.of("features", "settings", "commands", "panels", "triggers");
    private static final String OTHERS_MAY = CapabilityKind.WORKSPACE_READ.word();
    private static final String KINDS = "\"extension\", \"grammar\", \"formatter\", \"filter\" or \"data\"";
    private static final Map<PackageKind, String> WHY = Map.of(
            PackageKind.EXTENSION, "is neither grammar nor formatter nor filter",
            PackageKind.GRAMMAR, "offers what its queries say",
            PackageKind.FORMATTER, "formats and does nothing else",
            PackageKind.FILTER, "turns the texts that it is given into others",
            PackageKind.DATA, "has no code");

    private final List<Problem> problems;

    private ManifestReader(List<Problem> problems) {
        this.problems = problems;
    }

    /// The manifest, or nothing, with at least one problem more in the list.
    ///
    /// @param content the file's bytes
    /// @param problems where problems go
    public static Optional<Manifest> read(byte[] content, List<Problem> problems) {
        int before = problems.size();
        checkCharacters(content, problems);
        var json = JsonReader.of(Manifest.FILE, content, problems);
        // an escape is only seen in what it stands for
        json.filter(_ -> problems.size() == before).ifPresent(JsonReader::complainOfHiddenCharacters);
        var result = json.flatMap(new ManifestReader(problems)::manifest);
        return problems.size() == before ? result : Optional.empty();
    }

    /// Complains of characters that look like something else or like nothing.
    private static void checkCharacters(byte[] content, List<Problem> problems) {
        var text = new String(content, StandardCharsets.UTF_8);
        if (text.length() == content.length) {
            // no character of several bytes, as all of these are
            return;
        }
        JsonReader.first(text, c -> Character.getType(c) == Character.FORMAT || (c >= 0xfe00 && c <= 0xfe0f))
                .ifPresent(c -> problems.add(new Problem(
                        Manifest.FILE, String.format("It contains an invisible character, U+%04X; remove it.", c))));
    }

    private Optional<Manifest> manifest(JsonReader json) {
        int before = problems.size();
        checkSchema(json);
        var id = json.parsed("id", ManifestReader::id, "an id such as \"publisher.name\"");
        var version = json.parsed("version", SemanticVersion::parse, "a version such as \"1.2.3\"");
        var api = json.parsed("api", VersionRange::parse, "a range of versions such as \"^0.1.0\"");
        var kind = json.parsed("kind", ManifestReader::kind, KINDS);
        var extras = Extras.of(json);
        var module = json.optionalString("module");
        var features = json.parsedStrings("features", Feature::of, "one of " + featureWords());
        var about = about(json);
        var activation = json.object("activation").map(this::activation);
        var capabilities = CapabilityReader.capabilities(json);
        var limits = json.object("limits").map(ManifestReader::limits).orElse(LimitRequest.NONE);
        checkWhole(json, extras.languages(), kind);
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(
                id.orElseThrow(),
                version.orElseThrow(),
                api.orElseThrow(),
                about,
                kind.orElseThrow(),
                extras.grammar(),
                extras.formatter(),
                extras.filters(),
                module,
                Set.copyOf(features),
                activation.orElse(Activation.NEVER),
                extras.languages(),
                capabilities,
                limits,
                extras.settings(),
                extras.commands(),
                extras.panels(),
                extras.themes(),
                extras.iconThemes(),
                extras.triggers()));
    }

    /// What only some packages have.
    private record Extras(
            Optional<GrammarData> grammar,
            Optional<FormatterData> formatter,
            List<FilterDefinition> filters,
            List<LanguageData> languages,
            List<SettingDefinition> settings,
            List<CommandDefinition> commands,
            List<PanelDefinition> panels,
            List<ThemeDefinition> themes,
            List<ThemeDefinition> iconThemes,
            Triggers triggers) {
        static Extras of(JsonReader json) {
            return new Extras(
                    GrammarReader.grammar(json),
                    FormatterReader.formatter(json),
                    FilterReader.filters(json),
                    json.objects("languages").stream()
                            .map(LanguageReader::language)
                            .toList(),
                    SettingReader.settings(json),
                    PartReader.commands(json),
                    PartReader.panels(json),
                    PartReader.themes(json, "themes", "themes/dark.json"),
                    PartReader.themes(json, "iconThemes", "icons/icons.json"),
                    PartReader.triggers(json));
        }
    }

    private void checkWhole(JsonReader json, List<LanguageData> languages, Optional<PackageKind> kind) {
        json.complainOfUnknownFields();
        checkLanguages(languages);
        kind.ifPresent(known -> checkKind(json, known));
    }

    private static void checkSchema(JsonReader json) {
        var schema = json.optionalInteger("schema", 0, Integer.MAX_VALUE);
        if (!json.has("schema")) {
            json.complain("schema", "It is missing; the number 1 is expected.");
        } else if (schema.isPresent() && schema.getAsInt() != SCHEMA) {
            json.complain("schema", "Expected 1, found " + schema.getAsInt() + "; a newer editor may understand it.");
        }
    }

    /// The id that a text writes; nothing if it is none.
    static Optional<ExtensionId> id(String text) {
        return ID.matcher(text).matches() && text.length() <= 100
                ? Optional.of(new ExtensionId(text))
                : Optional.empty();
    }

    private static Optional<PackageKind> kind(String word) {
        return switch (word) {
            case "extension" -> Optional.of(PackageKind.EXTENSION);
            case "grammar" -> Optional.of(PackageKind.GRAMMAR);
            case "formatter" -> Optional.of(PackageKind.FORMATTER);
            case "filter" -> Optional.of(PackageKind.FILTER);
            case "data" -> Optional.of(PackageKind.DATA);
            default -> Optional.empty();
        };
    }

    private static String featureWords() {
        return String.join(
                ", ", Arrays.stream(Feature.values()).map(Feature::word).toList());
    }

    private static Manifest.About about(JsonReader json) {
        return new Manifest.About(
                json.string("name"),
                json.string("description"),
                json.string("license"),
                json.optionalString("repository"),
                json.strings("authors"));
    }

    private Activation activation(JsonReader json) {
        var languages = json.parsedStrings(
                "languages", text -> Optional.of(text).filter(LanguageReader.ID.asMatchPredicate()), "a language's id");
        var globs = json.parsedStrings("globs", Glob::parse, LanguageReader.GLOB);
        if (globs.stream().anyMatch(glob -> EVERYTHING.matcher(glob.toString()).matches())) {
            json.complain("globs", "A pattern that fits every file is not allowed; name the languages or files.");
        }
        json.complainOfUnknownFields();
        return new Activation(Set.copyOf(languages), Set.copyOf(globs));
    }

    private static LimitRequest limits(JsonReader json) {
        var wishes = new EnumMap<Limit, Integer>(Limit.class);
        for (var limit : Limit.values()) {
            json.optionalInteger(limit.word(), 1, limit.usual()).ifPresent(wish -> wishes.put(limit, wish));
        }
        json.complainOfUnknownFields();
        return new LimitRequest(wishes);
    }

    private void checkLanguages(List<LanguageData> languages) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < languages.size(); i++) {
            var id = languages.get(i).id();
            if (ids.contains(id)) {
                problems.add(new Problem(
                        Manifest.FILE + "#/languages/" + i + "/id", "The language \"" + id + "\" is there twice."));
            }
            ids.add(id);
        }
    }

    private static List<String> refused(PackageKind kind) {
        return switch (kind) {
            case EXTENSION -> List.of("grammar", "formatter", "filters");
            case GRAMMAR -> and(PARTS_OF_CONTRACT, "formatter", "filters", "themes", "iconThemes");
            case FORMATTER ->
                and(
                        PARTS_OF_CONTRACT.stream()
                                .filter(field -> !field.equals("settings"))
                                .toList(),
                        "grammar",
                        "filters",
                        "languages",
                        "themes",
                        "iconThemes");
            case FILTER ->
                and(
                        PARTS_OF_CONTRACT,
                        "activation",
                        "grammar",
                        "formatter",
                        "languages",
                        "themes",
                        "iconThemes",
                        "capabilities");
            case DATA ->
                and(
                        PARTS_OF_CONTRACT,
                        "module",
                        "activation",
                        "limits",
                        "grammar",
                        "formatter",
                        "filters",
                        "capabilities");
        };
    }

    private static List<String> and(List<String> these, String... those) {
        return Stream.concat(Stream.of(those), these.stream()).toList();
    }

    /// Fields that a kind of package needs, and those that it must not have.
    private static void checkKind(JsonReader json, PackageKind kind) {
        var needed = switch (kind) {
            case EXTENSION -> List.of("module", "activation");
            case GRAMMAR -> List.of("module", "activation", "grammar");
            case FORMATTER -> List.of("module", "activation", "formatter");
            case FILTER -> List.of("module", "filters");
            case DATA -> List.<String>of();
        };
        var refused = refused(kind);
        var word = kind.name().toLowerCase(Locale.ROOT);
        needed.stream().filter(field -> !json.has(field)).forEach(field -> {
            json.complain(field, "It is missing; a package of kind \"" + word + "\" needs it.");
        });
        refused.stream().filter(json::has).forEach(field -> {
            json.complain(
                    field, "A package of kind \"" + word + "\" " + WHY.get(kind) + " and must not have this field.");
        });
        if (kind == PackageKind.GRAMMAR || kind == PackageKind.FORMATTER) {
            json.objects("capabilities").stream()
                    .filter(one -> !one.optionalString("capability").equals(Optional.of(OTHERS_MAY)))
                    .forEach(one -> one.complain(
                            "capability", "A " + word + " has no use for it; the only one is \"" + OTHERS_MAY + "\"."));
        }
    }
}

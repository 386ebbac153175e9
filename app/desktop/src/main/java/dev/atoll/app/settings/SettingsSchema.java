package dev.atoll.app.settings;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Predicate;

/// The JSON Schema of `settings.json`, made of what can be set: by it names and values are suggested, told of and
/// checked.
public final class SettingsSchema {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String PROPERTIES = "properties";
    private static final String OTHERS = "additionalProperties";
    private static final String ARRAY = "array";
    private static final String OBJECT = "object";
    private static final String INTEGER = "integer";

    private final boolean closed;

    private SettingsSchema(boolean closed) {
        this.closed = closed;
    }

    /// What can be set wherever Atoll runs: the editor's own settings. Names that it does not know are let be, since
    /// other programs have a `settings.json`, too.
    public static JsonNode ofTheEditor() {
        return new SettingsSchema(false).all();
    }

    /// What can be set here: the editor's own settings, and those of some extensions. Names that neither knows are
    /// wrong; what stands there for extensions that are not among them is let be.
    public static JsonNode of(List<Manifest> extensions) {
        SettingsSchema schema = new SettingsSchema(true);
        ObjectNode all = schema.all();
        properties(all).set("$schema", described("string", Words.of("settings.schema-schema")));
        ObjectNode inside = properties((ObjectNode) properties(all).get("extensions"));
        extensions.forEach(manifest -> inside.set(manifest.id().value(), schema.of(manifest)));
        return all;
    }

    private ObjectNode of(Manifest manifest) {
        ObjectNode object = object(plain(manifest.about().name()));
        OfExtension.settings(manifest)
                .forEach(setting ->
                        properties(object).set(setting.path().getLast(), value(setting, plain(setting.description()))));
        return object;
    }

    /// Words of others, as Markdown that shows them as they are.
    private static String plain(String words) {
        return words.replaceAll("[\\\\`*_{}\\[\\]<>()#+!|~&-]", "\\\\$0");
    }

    private ObjectNode all() {
        ObjectNode schema = object(Words.of("settings.schema-all"));
        add(schema, _ -> true);
        ObjectNode properties = properties(schema);
        structured(properties);
        properties.set(Scope.LANGUAGES, languages());
        ObjectNode folders = described(OBJECT, Words.of("settings.schema-folders"));
        properties.set(Scope.FOLDERS, folders);
        ObjectNode folder = object(Words.of("settings.schema-folder"));
        add(folder, setting -> setting.reach() != Setting.Reach.USER);
        properties(folder).set(Scope.LANGUAGES, languages());
        folders.set(OTHERS, folder);
        ObjectNode language = object(Words.of("settings.schema-language"));
        add(language, setting -> setting.reach() == Setting.Reach.LANGUAGE);
        schema.putObject("definitions").set("language", language);
        return schema;
    }

    private ObjectNode object(String description) {
        ObjectNode object = described(OBJECT, description);
        object.putObject(PROPERTIES);
        if (closed) {
            object.put(OTHERS, false);
        }
        return object;
    }

    private static ObjectNode properties(ObjectNode object) {
        return (ObjectNode) object.get(PROPERTIES);
    }

    private static ObjectNode languages() {
        ObjectNode languages = described(OBJECT, Words.of("settings.schema-languages"));
        languages.putObject(OTHERS).put("$ref", "#/definitions/language");
        return languages;
    }

    private void add(ObjectNode schema, Predicate<Setting<?>> wanted) {
        ObjectNode properties = properties(schema);
        Settings.all().stream().filter(wanted).forEach(setting -> {
            String name = setting.path().getFirst();
            if (!properties.has(name)) {
                properties.set(name, object(Words.of("settings.schema-group", name)));
            }
            properties((ObjectNode) properties.get(name))
                    .set(setting.path().getLast(), value(setting, setting.description()));
        });
    }

    private static <T> ObjectNode value(Setting<T> setting, String description) {
        ObjectNode value = MAPPER.createObjectNode();
        value.put("description", description);
        switch (setting.shape()) {
            case Shape.Switch _ -> value.put("type", "boolean");
            case Shape.Whole(var _, int least, int most, boolean zero, var _) -> whole(value, least, most, zero);
            case Shape.Choice<?>(var options, var _) -> {
                ArrayNode words = value.putArray("enum");
                options.forEach(option -> words.add(option.word()));
            }
            case Shape.Phrase _ -> value.put("type", "string");
            case Shape.Columns(int most, var _) ->
                value.put("type", ARRAY).set("items", within(MAPPER.createObjectNode(), 1, most));
            case Shape.Amount(boolean whole, var _) -> value.put("type", whole ? INTEGER : "number");
            case Shape.Texts _ -> value.put("type", ARRAY).putObject("items").put("type", "string");
        }
        value.set(
                "default", MAPPER.readTree(setting.shape().json(setting.shape().usual())));
        return value;
    }

    /// A whole number of a range; where 0 lies outside of it and fits as well, that is one choice and the range
    /// another.
    private static void whole(ObjectNode value, int least, int most, boolean zero) {
        if (!zero || least == 1) {
            within(value, zero ? 0 : least, most);
            return;
        }
        ArrayNode choices = value.putArray("anyOf");
        within(choices.addObject(), least, most);
        choices.addObject().put("type", INTEGER).putArray("enum").add(0);
    }

    private static ObjectNode within(ObjectNode value, int least, int most) {
        return value.put("type", INTEGER).put("minimum", least).put("maximum", most);
    }

    /// What is not on the page of settings, since other pages and commands set it.
    private static void structured(ObjectNode properties) {
        properties.set("prefer", described(OBJECT, Words.of("settings.schema-prefer")));
        properties.set("off", described(OBJECT, Words.of("settings.schema-off")));
        properties.set("onSave", described(OBJECT, Words.of("settings.schema-on-save")));
        properties.set("registries", described(ARRAY, Words.of("settings.schema-registries")));
        ObjectNode extensions = described(OBJECT, Words.of("settings.schema-extensions"));
        ObjectNode inside = extensions.putObject(PROPERTIES);
        inside.set("off", described(ARRAY, Words.of("settings.schema-extensions-off")));
        inside.set("offIn", described(OBJECT, Words.of("settings.schema-extensions-off-in")));
        inside.set("refused", described(OBJECT, Words.of("settings.schema-extensions-refused")));
        extensions.putObject(OTHERS).put("type", OBJECT);
        properties.set("extensions", extensions);
        properties((ObjectNode) properties.get("updates"))
                .set("off", described(ARRAY, Words.of("settings.schema-updates-off")));
    }

    private static ObjectNode described(String type, String description) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("description", description).put("type", type);
        return object;
    }
}

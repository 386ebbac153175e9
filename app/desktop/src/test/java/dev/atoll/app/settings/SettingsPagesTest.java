package dev.atoll.app.settings;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written about settings outside of the code is what the code says: the table in `docs/settings.md`, and the
/// schema by which `settings.json` is completed. Run with `-Datoll.approve=true` to write both anew.
final class SettingsPagesTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));
    private static final Path PAGE = ROOT.resolve("docs/settings.md");
    private static final Path SCHEMA = ROOT.resolve("bundled-extensions/json/schemas/settings.schema.json");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static void same(Path file, String text) throws IOException {
        if (Boolean.getBoolean("atoll.approve")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void thePageListsAllSettings() throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- begin: settings -->\n";
        String end = "<!-- end: settings -->\n";
        same(
                PAGE,
                page.substring(0, page.indexOf(begin) + begin.length()) + table() + page.substring(page.indexOf(end)));
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        for (Settings.Group group : Settings.groups()) {
            table.append("\n**")
                    .append(group.title())
                    .append(
                            "**\n\n| setting | values | usually | per | what it does |\n| --- | --- | --- | --- | --- |\n");
            group.settings().forEach(setting -> table.append(row(setting)));
        }
        return table.append('\n').toString();
    }

    private static <T> String row(Setting<T> setting) {
        String per = switch (setting.reach()) {
            case USER -> "user";
            case FOLDER -> "folder";
            case LANGUAGE -> "folder, language";
        };
        return "| `" + setting.place() + "` | " + values(setting.shape()) + " | `"
                + setting.shape().json(setting.shape().usual()) + "` | " + per + " | " + setting.description()
                + " |\n";
    }

    private static String values(Shape<?> shape) {
        return switch (shape) {
            case Shape.Switch _ -> "`true`, `false`";
            case Shape.Whole(var _, int least, int most, boolean zero, var _) ->
                (zero ? "0, " : "") + least + " to " + String.format(Locale.ROOT, "%,d", most);
            case Shape.Choice<?>(var options, var _) ->
                String.join(
                        ", ",
                        options.stream()
                                .map(option -> "`\"" + option.word() + "\"`")
                                .toList());
            case Shape.Phrase(String what, var _) -> what;
            case Shape.Columns(int most, var _) -> "columns from 1 to " + String.format(Locale.ROOT, "%,d", most);
            case Shape.Amount _ -> "a number";
            case Shape.Texts _ -> "texts";
        };
    }

    @Test
    void theSchemaSaysWhatCanBeSetWhere() throws IOException {
        ObjectNode schema = object("What the user of Atoll sets, for everything, for folders and for languages.");
        add(schema, _ -> true);
        ObjectNode properties = (ObjectNode) schema.get("properties");
        structured(properties);
        properties.set("languages", languages());
        ObjectNode folders = properties.putObject("folders");
        folders.put("type", "object").put("description", "What is set for one folder, by its whole path.");
        ObjectNode folder = object("What is set for this folder.");
        add(folder, setting -> setting.reach() != Setting.Reach.USER);
        ((ObjectNode) folder.get("properties")).set("languages", languages());
        folders.set("additionalProperties", folder);
        ObjectNode language = object("What is set for this language.");
        add(language, setting -> setting.reach() == Setting.Reach.LANGUAGE);
        schema.putObject("definitions").set("language", language);
        same(SCHEMA, MAPPER.writeValueAsString(schema) + "\n");
    }

    private static ObjectNode object(String description) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("description", description).put("type", "object").putObject("properties");
        return object;
    }

    private static ObjectNode languages() {
        ObjectNode languages = MAPPER.createObjectNode();
        languages.put("type", "object").put("description", "What is set for one language, by its name in manifests.");
        languages.putObject("additionalProperties").put("$ref", "#/definitions/language");
        return languages;
    }

    private static void add(ObjectNode schema, Predicate<Setting<?>> wanted) {
        ObjectNode properties = (ObjectNode) schema.get("properties");
        Settings.all().stream().filter(wanted).forEach(setting -> {
            String name = setting.path().getFirst();
            if (!properties.has(name)) {
                properties.set(name, object("Settings of " + name + "."));
            }
            ObjectNode group = (ObjectNode) properties.get(name).get("properties");
            group.set(setting.path().getLast(), value(setting));
        });
    }

    private static <T> ObjectNode value(Setting<T> setting) {
        ObjectNode value = MAPPER.createObjectNode();
        value.put("description", setting.description());
        switch (setting.shape()) {
            case Shape.Switch _ -> value.put("type", "boolean");
            case Shape.Whole _ -> value.put("type", "integer");
            case Shape.Choice<?>(var options, var _) -> {
                var words = value.putArray("enum");
                options.forEach(option -> words.add(option.word()));
            }
            case Shape.Phrase _ -> value.put("type", "string");
            case Shape.Columns _ ->
                value.put("type", "array").putObject("items").put("type", "integer");
            case Shape.Amount _ -> value.put("type", "number");
            case Shape.Texts _ -> value.put("type", "array").putObject("items").put("type", "string");
        }
        value.set(
                "default", MAPPER.readTree(setting.shape().json(setting.shape().usual())));
        return value;
    }

    /// What is not on the page of settings, since other pages and commands set it.
    private static void structured(ObjectNode properties) {
        properties.set("prefer", described("object", "Which extensions come first, by feature and language."));
        properties.set("off", described("object", "Which extensions are not asked, by feature and language."));
        properties.set("onSave", described("object", "What is done before files are saved, by language."));
        properties.set("registries", described("array", "Where extensions come from: name, address and key of each."));
        ObjectNode extensions = described(
                "object", "What is set for extensions, by their ids; which of those that come with Atoll do not run.");
        ObjectNode inside = extensions.putObject("properties");
        inside.set("off", described("array", "Extensions that come with Atoll and do not run."));
        inside.set("offIn", described("object", "Extensions that do not run while a folder is open, by its path."));
        inside.set("refused", described("object", "What extensions that come with Atoll are refused, by their ids."));
        extensions.putObject("additionalProperties").put("type", "object");
        properties.set("extensions", extensions);
        ((ObjectNode) properties.get("updates").get("properties"))
                .set("off", described("array", "Extensions that are never updated by themselves."));
    }

    private static ObjectNode described(String type, String description) {
        return MAPPER.createObjectNode().put("type", type).put("description", description);
    }
}

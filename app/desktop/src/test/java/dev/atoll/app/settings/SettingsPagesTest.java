package dev.atoll.app.settings;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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
        same(SCHEMA, MAPPER.writeValueAsString(SettingsSchema.ofTheEditor()) + "\n");
    }
}

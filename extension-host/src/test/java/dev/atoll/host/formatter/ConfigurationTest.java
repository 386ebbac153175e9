package dev.atoll.host.formatter;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.FormatterData;
import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.api.manifest.FormatterLayout;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.host.FakeFiles;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.imports.FolderFiles;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.imports.LogBook;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfigurationTest {
    private static final FormattingOptions SPACES = new FormattingOptions(4, true, true, true, OptionalInt.of(90));
    private static final FormattingOptions TABS = new FormattingOptions(8, false, true, true, OptionalInt.empty());

    private final Map<String, SettingValue> chosen = new HashMap<>();
    private FakeFiles files = new FakeFiles();

    private Configuration.Settings settings(FormatterFamily family, FormatterLayout layout, FormattingOptions options) {
        var section = family == FormatterFamily.DPRINT ? Optional.of("reef") : Optional.<String>empty();
        var definitions = List.of(
                new SettingDefinition("lineWidth", new SettingValue.Whole(120), List.of(), "How wide."),
                new SettingDefinition("list-kind", new SettingValue.Text("a"), List.of("a", "b"), "Which."));
        var read = List.<Capability>of(new Capability.WorkspaceRead(
                Set.of(Glob.parse("{dprint,.dprint}.{json,jsonc}").orElseThrow())));
        var gate = new Gate(new Grants(read, read), new LogBook(Clock.systemUTC(), Limits.DEFAULTS), _ -> {});
        return new Configuration(
                        new FormatterData(family, layout, section),
                        definitions,
                        name -> Optional.ofNullable(chosen.get(name)),
                        new FolderFiles(files, gate))
                .of("src/deep/a.reef", options);
    }

    private Configuration.Settings dprint() {
        return settings(FormatterFamily.DPRINT, FormatterLayout.GLOBAL, SPACES);
    }

    @Test
    void theDocumentsLayoutIsToldInTheFormattersWords() {
        assertThat(dprint().shared().toString())
                .isEqualTo("{\"indentWidth\":4,\"useTabs\":false,\"lineWidth\":90,\"newLineKind\":\"lf\"}");
        assertThat(settings(FormatterFamily.BINDGEN, FormatterLayout.SNAKE, SPACES)
                        .own()
                        .toString())
                .isEqualTo("{\"indent_style\":\"space\",\"indent_width\":4,\"line_width\":90}");
        assertThat(settings(FormatterFamily.GO, FormatterLayout.INDENT, SPACES)
                        .own()
                        .toString())
                .isEqualTo("{\"indent\":4}");
        assertThat(settings(FormatterFamily.GO, FormatterLayout.INDENT, TABS)
                        .own()
                        .toString())
                .isEqualTo("{\"indent\":0}");
        assertThat(settings(FormatterFamily.GO, FormatterLayout.NONE, TABS)
                        .own()
                        .toString())
                .isEqualTo("{}");
    }

    @Test
    void whatTheUserSetCountsMoreAndWhatDoesNotFitDoesNotCount() {
        chosen.put("lineWidth", new SettingValue.Whole(60));
        chosen.put("list-kind", new SettingValue.Text("b"));
        assertThat(dprint().own().toString()).isEqualTo("{\"lineWidth\":60,\"list.kind\":\"b\"}");
        assertThat(settings(FormatterFamily.BINDGEN, FormatterLayout.NONE, SPACES)
                        .own()
                        .toString())
                .isEqualTo("{\"lineWidth\":60,\"list_kind\":\"b\"}");
        chosen.put("lineWidth", new SettingValue.Text("wide"));
        chosen.put("list-kind", new SettingValue.Text("c"));
        assertThat(dprint().own().toString()).isEqualTo("{}");
    }

    @Test
    void theNearestFileOfTheProjectCountsMost() {
        chosen.put("lineWidth", new SettingValue.Whole(60));
        files = files.with("dprint.json", "{\"lineWidth\": 10, \"reef\": {\"a\": 1}}")
                .with("src/.dprint.jsonc", """
                        {
                          // of this folder
                          "lineWidth": 70, "useTabs": true, "plugins": ["x"], "newLineKind": "crlf",
                          "reef": {"list.kind": "x", "locked": true, "newLineKind": "crlf",},
                        }
                        """);
        assertThat(dprint().own().toString()).isEqualTo("{\"list.kind\":\"x\"}");
        assertThat(dprint().shared().toString())
                .isEqualTo("{\"indentWidth\":4,\"useTabs\":true,\"lineWidth\":70,\"newLineKind\":\"lf\"}");
    }

    @Test
    void aFileThatIsNoJsonIsToldWithItsPlace() {
        files = files.with("src/dprint.json", "{\n  \"a\": }\n");
        assertThatThrownBy(this::dprint)
                .isInstanceOf(Refused.class)
                .hasMessage("The project's src/dprint.json is no JSON; look at line 2, column 8.");
        files = files.with("src/deep/dprint.json", "[]");
        assertThatThrownBy(this::dprint)
                .isInstanceOf(Refused.class)
                .hasMessage("The project's src/deep/dprint.json holds no object.");
    }
}

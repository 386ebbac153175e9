package dev.atoll.host.catalog;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsSchemaTest {
    private static final String OWN = "The formatter's own setting.";

    private static Optional<SettingsSchema> schema(String json) {
        return SettingsSchema.of(json.getBytes(StandardCharsets.UTF_8));
    }

    /// What becomes of a setting, as JSON: its value or choices, then its description.
    private static String refined(String schema, String name, String value) {
        var setting = new FormatterFacts.Setting(name, JsonMapper.shared().readTree(value), OWN);
        var result = schema(schema).orElseThrow().refined(setting);
        return result.value() + " " + result.description();
    }

    @Test
    void choicesAndDescriptionsAreFoundWhereverTheSchemaHasThem() {
        var schema = """
                {"definitions": {"quotes": {"description": "Which quotes.\\nAnd more.",
                   "oneOf": [{"const": "double"}, {"const": "keep"}, {"enum": ["single"], "description": "x"}]}},
                 "properties": {"quoteStyle": {"$ref": "#/definitions/quotes"},
                   "case": {"allOf": [{"enum": ["lower", "upper"]}], "description": "Of hex numbers."},
                   "if.quotes": {"enum": ["keep", "single"]}}}
                """;
        assertThat(refined(schema, "quoteStyle", "\"keep\""))
                .isEqualTo("[\"keep\",\"double\",\"single\"] Which quotes.");
        assertThat(refined(schema, "case", "\"lower\"")).isEqualTo("[\"lower\",\"upper\"] Of hex numbers.");
        assertThat(refined(schema, "if-quotes", "\"single\"")).isEqualTo("[\"single\",\"keep\"] " + OWN);
        assertThat(refined(schema, "elsewhere", "\"single\"")).isEqualTo("\"single\" " + OWN);
    }

    @Test
    void whatTheToolSaysIsWorthMoreThanTheSchema() {
        var schema = """
                {"properties": {"width": {"enum": ["a", "b"], "description": "How wide."},
                   "quotes": {"enum": ["double", "keep"]},
                   "any": {"anyOf": [{"const": "a"}, {"type": "string"}]},
                   "blank": {"enum": ["a", "b", " "]},
                   "mixed": {"enum": ["a", "b", 3]},
                   "round": {"$ref": "#/properties/round"},
                   "long": {"description": "%s"}}}
                """.formatted("x".repeat(300));
        assertThat(refined(schema, "width", "80")).isEqualTo("80 How wide.");
        assertThat(refined(schema, "quotes", "\"other\"")).isEqualTo("\"other\" " + OWN);
        assertThat(refined(schema, "any", "\"a\"")).isEqualTo("\"a\" " + OWN);
        assertThat(refined(schema, "blank", "\"a\"")).isEqualTo("\"a\" " + OWN);
        assertThat(refined(schema, "mixed", "\"a\"")).isEqualTo("\"a\" " + OWN);
        assertThat(refined(schema, "round", "true")).isEqualTo("true " + OWN);
        assertThat(refined(schema, "long", "\"a\"")).isEqualTo("\"a\" " + OWN);
    }

    @Test
    void whatIsNoSchemaIsLeftAlone() {
        assertThat(schema("{")).isEmpty();
        assertThat(schema("[]")).isEmpty();
        assertThat(schema("{\"properties\": 3}")).isEmpty();
    }
}

package dev.atoll.app.cli.console;

import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;

/// How `--json` writes what a verb has to say: records with the fields of the schemas in `docs/schemas`.
public final class JsonOutput {
    /// The version of all schemas.
    public static final int SCHEMA = 1;

    private JsonOutput() {}

    /// A record as one JSON document.
    public static String text(Object shape) {
        return JsonMapper.shared().writeValueAsString(shape);
    }

    /// A constant's name as the outside spells it, such as `enum-member`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

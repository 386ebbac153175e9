package dev.atoll.host.catalog.install;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// The packages that must not be used, as a file: why, by their digest.
final class KillFile {
    private KillFile() {}

    static byte[] of(Map<String, String> kills) {
        return (JsonMapper.shared().writeValueAsString(new TreeMap<>(kills)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// What a file says; nothing if it is damaged, until the registries are asked again.
    static Map<String, String> read(byte[] file) {
        try {
            return Map.copyOf(JsonMapper.shared().readValue(file, new TypeReference<Map<String, String>>() {}));
        } catch (JacksonException | NullPointerException damaged) {
            return Map.of();
        }
    }
}

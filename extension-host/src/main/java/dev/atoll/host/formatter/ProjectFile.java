package dev.atoll.host.formatter;

import dev.atoll.api.editor.FileText;
import dev.atoll.api.failure.Refused;
import dev.atoll.host.imports.FolderFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A project's `dprint.json`: the nearest one around a file. It is data, and may only set how text is laid out.
///
/// @param path where it lies in the open folder
/// @param content what it says
record ProjectFile(String path, ObjectNode content) {
    private static final List<String> NAMES = List.of("dprint.json", "dprint.jsonc", ".dprint.json", ".dprint.jsonc");
    private static final int MOST_BYTES = 1 << 20;
    private static final Set<String> SHARED = Set.of("lineWidth", "indentWidth", "useTabs");

    /// What is for whoever chooses a formatter, and not for the formatter.
    private static final Set<String> NOT_ITS_OWN = Set.of("associations", "locked");

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /// The one that holds for a file, if there is one that may be read.
    ///
    /// @param file the file's path in the open folder
    /// @throws Refused if it is no JSON
    static Optional<ProjectFile> around(String file, FolderFiles files) {
        var folder = file;
        while (true) {
            int slash = folder.lastIndexOf('/');
            var place = slash < 0 ? "" : folder.substring(0, slash + 1);
            for (var name : NAMES) {
                if (files.read(place + name, MOST_BYTES) instanceof FileText.Read(var text)) {
                    return Optional.of(new ProjectFile(place + name, read(place + name, text)));
                }
            }
            if (slash < 0) {
                return Optional.empty();
            }
            folder = folder.substring(0, slash);
        }
    }

    private static ObjectNode read(String path, String text) {
        try {
            if (LENIENT.readTree(text) instanceof ObjectNode content) {
                return content;
            }
            throw new Refused("The project's " + path + " holds no object.");
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new Refused("The project's " + path + " is no JSON; look at line " + at.getLineNr() + ", column "
                    + at.getColumnNr() + ".");
        }
    }

    /// What it sets for all formatters.
    ObjectNode shared() {
        var result = JsonMapper.shared().createObjectNode();
        content.properties().stream()
                .filter(entry -> SHARED.contains(entry.getKey()))
                .forEach(entry -> result.set(entry.getKey(), entry.getValue()));
        return result;
    }

    /// What it sets for one.
    ///
    /// @param section the formatter's part of the file
    ObjectNode own(String section) {
        var result = JsonMapper.shared().createObjectNode();
        if (content.path(section) instanceof ObjectNode part) {
            part.properties().stream()
                    .filter(entry -> !NOT_ITS_OWN.contains(entry.getKey()))
                    .forEach(entry -> result.set(entry.getKey(), entry.getValue()));
        }
        return result;
    }
}

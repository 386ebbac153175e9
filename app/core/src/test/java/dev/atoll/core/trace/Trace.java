package dev.atoll.core.trace;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// A recorded editing session: what was there, every edit, and what was there at the end.
///
/// @param start the text at the start
/// @param end the text at the end
/// @param edits the edits in the order they were made
record Trace(String start, String end, List<Edit> edits) {

    /// One replacement, its offsets in UTF-16 code units of the text as it is by then.
    record Edit(int from, int to, String insert) {}

    /// Reads a trace from the folder that the property `atoll.traces` names; skips the test where there is none.
    static Trace read(String name) {
        Path file = Path.of(System.getProperty("atoll.traces", "")).resolve(name + ".json.gz");
        assumeTrue(Files.isRegularFile(file), () -> "no trace at " + file + "; set atoll.traces to their folder");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            JsonNode root = JsonMapper.shared().readTree(in);
            String start = root.get("startContent").asString();
            return new Trace(start, root.get("endContent").asString(), edits(start, root.get("txns")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The traces count code points; a plain string builder finds the code units.
    private static List<Edit> edits(String start, JsonNode transactions) {
        StringBuilder text = new StringBuilder(start);
        List<Edit> edits = new ArrayList<>();
        for (JsonNode transaction : transactions) {
            for (JsonNode patch : transaction.get("patches")) {
                boolean plain = text.length() == text.codePointCount(0, text.length());
                int position = patch.get(0).asInt();
                int from = plain ? position : text.offsetByCodePoints(0, position);
                int deleted = patch.get(1).asInt();
                int to = plain ? from + deleted : text.offsetByCodePoints(from, deleted);
                String insert = patch.get(2).asString();
                text.replace(from, to, insert);
                edits.add(new Edit(from, to, insert));
            }
        }
        return edits;
    }
}

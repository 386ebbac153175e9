package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.core.change.Change;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A recorded editing session, in the format of the public collection josephg/editing-traces.
///
/// @param start the text at the start
/// @param end the text at the end
/// @param edits each edit against the text that the ones before it made; offsets are UTF-16 code units
record EditingTrace(String start, String end, List<Change> edits) {
    private static final int GZIP = 0x1F;

    /// Reads a trace, packed by gzip or not. The format counts positions in code points.
    ///
    /// @throws Exit if the bytes are no trace
    static EditingTrace parse(String name, byte[] bytes) {
        try (InputStream plain = bytes.length > 0 && bytes[0] == GZIP
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new ByteArrayInputStream(bytes)) {
            JsonNode trace = JsonMapper.shared().readTree(plain);
            return of(trace);
        } catch (IOException | JacksonException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Exit.wrongUse(name + " is not an editing trace: " + unreadable.getMessage());
        }
    }

    private static EditingTrace of(JsonNode trace) {
        String start = text(trace.path("startContent"));
        String end = text(trace.path("endContent"));
        if (!trace.path("txns").isArray()) {
            throw new IllegalArgumentException("it has no list \"txns\"");
        }
        List<Change> edits = new ArrayList<>();
        StringBuilder text = new StringBuilder(start);
        for (JsonNode transaction : trace.path("txns")) {
            for (JsonNode patch : transaction.path("patches")) {
                int from = text.offsetByCodePoints(0, patch.path(0).asInt());
                int to = text.offsetByCodePoints(from, patch.path(1).asInt());
                String insert = text(patch.path(2));
                edits.add(Change.replace(from, to, insert));
                text.replace(from, to, insert);
            }
        }
        return new EditingTrace(start, end, edits);
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("a text is missing");
        }
        return node.asString();
    }
}

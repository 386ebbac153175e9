package dev.atoll.host.oracle;

import dev.atoll.host.abi.AbiException;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.Result;
import dev.atoll.host.bindings.v0_1.Clock;
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Log;
import dev.atoll.host.bindings.v0_1.Settings;
import dev.atoll.host.bindings.v0_1.Task;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.bindings.v0_1.Ui;
import dev.atoll.host.bindings.v0_1.Workspace;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.HostFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The editor's side of what extensions import, doing exactly what the oracle's own does: it remembers log lines, never
/// wants
/// anybody to yield, and knows the documents that it was told of.
public final class FakeEditor implements Log.Host, Task.Host, Documents.Host {
    private record Document(Documents.DocumentInfo info, String text) {}

    private final Map<Integer, Document> documents = new LinkedHashMap<>();
    private final ArrayNode log = JsonMapper.shared().createArrayNode();

    /// The functions by which a guest reaches this editor.
    public List<HostFunction> functions() {
        var functions = new ArrayList<HostFunction>();
        functions.addAll(Log.link(this, AbiLimits.ROOMY));
        functions.addAll(Task.link(this, AbiLimits.ROOMY));
        functions.addAll(Documents.link(this, AbiLimits.ROOMY));
        var bare = new BareEditor();
        functions.addAll(Settings.link(bare, AbiLimits.ROOMY));
        functions.addAll(Clock.link(bare, AbiLimits.ROOMY));
        functions.addAll(Workspace.link(bare, AbiLimits.ROOMY));
        functions.addAll(Ui.link(bare, AbiLimits.ROOMY));
        var signature = new CoreSignature(Collections.nCopies(4, CoreType.I32), List.of());
        functions.add(new HostFunction("env", "abort", signature, (caller, arguments) -> {
            throw new AbiException("the guest aborted");
        }));
        return functions;
    }

    /// Knows a text from now on, a document's first or next one.
    public void know(int document, int version, String language, String path, String text) {
        documents.put(
                document,
                new Document(new Documents.DocumentInfo(document, version, language, path, text.length()), text));
    }

    /// Knows a document no more.
    public void forget(int document) {
        documents.remove(document);
    }

    /// What was logged, in the oracle's JSON.
    public JsonNode logged() {
        return log;
    }

    @Override
    public void write(Log.Level level, String message) {
        log.addObject().put("level", level.name().toLowerCase(Locale.ROOT)).put("message", message);
    }

    @Override
    public boolean shouldYield() {
        return false;
    }

    @Override
    public Result<List<Documents.DocumentInfo>, Documents.AccessError> openDocuments() {
        return Result.ok(documents.values().stream().map(Document::info).toList());
    }

    @Override
    public Result<String, Documents.AccessError> text(int document, Types.Span span) {
        var known = documents.get(document);
        if (known == null) {
            return Result.err(Documents.AccessError.UNKNOWN_DOCUMENT);
        }
        boolean inside = span.start() >= 0
                && span.start() <= span.end()
                && span.end() <= known.text().length();
        return inside
                ? Result.ok(known.text().substring(span.start(), span.end()))
                : Result.err(Documents.AccessError.OUTSIDE);
    }
}

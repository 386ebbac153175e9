package dev.atoll.host.oracle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The judge in Node: one process of `test-guests/oracle/oracle.mjs`, which makes components of modules and calls them.
///
/// Requests are answered one after the other. Failures of the process itself, whose own words go to this one's error
/// stream,
/// are unchecked.
public final class Oracle implements AutoCloseable {
    /// What [#judge] judges.
    ///
    /// @param module the core module's file
    /// @param wit the folder of its WIT package
    /// @param imports the interfaces it may import, in full (`test:echo/mirror@0.1.0`)
    /// @param exports the interfaces it has to export
    public record Subject(Path module, Path wit, List<String> imports, List<String> exports) {
        /// Copies the lists.
        public Subject {
            imports = List.copyOf(imports);
            exports = List.copyOf(exports);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final BufferedReader answers;
    private final Writer requests;

    private Oracle(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        requests = process.outputWriter(StandardCharsets.UTF_8);
    }

    /// Starts the process.
    ///
    /// @param root the repository's root folder
    public static Oracle start(Path root) {
        var folder = root.resolve("extension-host/test-guests/oracle").toFile();
        try {
            return new Oracle(new ProcessBuilder("node", "oracle.mjs")
                    .directory(folder)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes a component of a module. Nothing of the module runs.
    ///
    /// @param guest the name to call it by
    /// @return why the module is no component of that WIT, in the tool's own words; empty when it is one
    public Optional<String> judge(String guest, Subject subject) {
        return judge(guest, subject, false);
    }

    /// Makes a component of a module that may import what it itself says of, besides what the WIT lets it.
    ///
    /// @param guest the name to call it by
    /// @return why that cannot be done, in the tool's own words; empty when it can
    public Optional<String> believe(String guest, Subject subject) {
        return judge(guest, subject, true);
    }

    private Optional<String> judge(String guest, Subject subject, boolean believed) {
        var request = JSON.createObjectNode()
                .put("believed", believed)
                .put("judge", guest)
                .put("module", subject.module().toAbsolutePath().toString())
                .put("wit", subject.wit().toAbsolutePath().toString());
        subject.imports().forEach(request.putArray("imports")::add);
        subject.exports().forEach(request.putArray("exports")::add);
        return sentence(ask(request), "refused");
    }

    /// Writes a component that was made by [#judge] to a file.
    ///
    /// @param guest the name it was made under
    /// @param to the file
    /// @return the file
    public Path save(String guest, Path to) {
        ask(JSON.createObjectNode()
                .put("save", guest)
                .put("to", to.toAbsolutePath().toString()));
        return to;
    }

    /// Runs a component that was made by [#judge].
    ///
    /// @param guest the name it was made under
    /// @return why it did not start; empty when it did
    public Optional<String> start(String guest) {
        return sentence(ask(JSON.createObjectNode().put("start", guest)), "trap");
    }

    private static Optional<String> sentence(JsonNode answer, String key) {
        return answer.has(key) ? Optional.of(answer.get(key).asString()) : Optional.empty();
    }

    /// Calls an exported function.
    ///
    /// @param guest the name it was started under
    /// @param face the interface in full
    /// @param function the function as the WIT spells it
    /// @param arguments in the oracle's JSON
    public Answer call(String guest, String face, String function, List<? extends JsonNode> arguments) {
        var request = JSON.createObjectNode()
                .put("call", guest)
                .put("interface", face)
                .put("function", function);
        request.putArray("arguments").addAll(arguments);
        var answer = ask(request);
        if (answer.has("trap")) {
            return new Answer.Trapped(answer.get("trap").asString());
        }
        return answer.has("error") ? new Answer.Failed(answer.get("error")) : new Answer.Returned(answer.get("ok"));
    }

    /// A guest that was started, as something to call.
    public CallableGuest guest(String guest) {
        return (face, function, arguments) -> call(guest, face, function, arguments);
    }

    /// The lines a guest has logged since it was last asked: an array of `level` and `message`.
    public JsonNode log(String guest) {
        return ask(JSON.createObjectNode().put("log", guest)).get("ok");
    }

    private JsonNode ask(ObjectNode request) {
        try {
            requests.write(request + "\n");
            requests.flush();
            return JSON.readTree(Objects.requireNonNull(answers.readLine(), "the oracle has ended"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the process.
    @Override
    public void close() {
        process.destroy();
    }
}

package dev.atoll.host.formatter.tool;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestInstance;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;

/// A formatter that wasm-bindgen made for scripts: `format(text)`, perhaps with the file's path, perhaps with an object
/// of options. How many numbers it takes tells which.
final class BindgenTool implements FormatTool {
    private static final String FORMAT = "format";
    private static final int FRAME = 16;

    /// The numbers of an answer in the frame: place and length, or what went wrong.
    private static final int LENGTH = 4;

    private static final int ERROR = 8;
    private static final int FAILED = 12;

    private final Guest guest;
    private final Exports exports;
    private final ScriptExports script;
    private final ScriptValues values;
    private final GuestFunction function;

    private BindgenTool(Guest guest, Exports exports, ScriptValues values) {
        this.guest = guest;
        this.exports = exports;
        this.values = values;
        this.script = ScriptExports.of(guest);
        this.function = function(guest);
    }

    static BindgenTool open(Opening opening, ToolHost host) {
        var imports = new ScriptImports();
        var guest = opening.apply(imports::functions);
        try {
            return new BindgenTool(guest, new Exports(guest, host.limits()), imports.values());
        } catch (Throwable e) {
            guest.close();
            throw e;
        }
    }

    static void check(GuestInstance exports) {
        var _ = ScriptExports.of(exports);
        var _ = function(exports);
    }

    private static GuestFunction function(GuestInstance exports) {
        var function = exports.function(FORMAT);
        if (function == null) {
            throw new Unsupported("Its module is no formatter: it does not export \"" + FORMAT + "\".");
        }
        var signature = function.signature();
        int parameters = signature.parameters().size();
        boolean numbers = signature.parameters().stream().allMatch(type -> type == CoreType.I32);
        if (!numbers || !signature.results().isEmpty() || parameters < 3 || parameters > 6) {
            throw new Unsupported("Its \"" + FORMAT + "\" takes more than a text, a path and options.");
        }
        return function;
    }

    @Override
    public String format(ToolJob job) {
        int frame = (int) script.stack().call(-FRAME)[0];
        try {
            function.call(arguments(frame, job));
            int at = exports.number(frame);
            int length = exports.number(frame + LENGTH);
            if (exports.number(frame + FAILED) != 0) {
                var error = values.take(exports.number(frame + ERROR));
                throw Exports.refused(error.asString("").getBytes(StandardCharsets.UTF_8));
            }
            var answer = exports.read(at, length);
            var _ = script.free().call(at, length, 1);
            return Exports.text(answer);
        } finally {
            if (!guest.broken()) {
                var _ = script.stack().call(FRAME);
            }
        }
    }

    private long[] arguments(int frame, ToolJob job) {
        int count = function.signature().parameters().size();
        var arguments = LongStream.builder().add(frame);
        add(arguments, job.text());
        if (count >= 5) {
            add(arguments, job.path());
        }
        if (count % 2 == 0) {
            arguments.add(job.own().isEmpty() ? 0 : values.add(job.own()));
        }
        return arguments.build().toArray();
    }

    private void add(LongStream.Builder arguments, String text) {
        var bytes = Exports.bytes(text);
        arguments.add(script.room(bytes)).add(bytes.length);
    }

    @Override
    public long memoryBytes() {
        return guest.memory().byteLength();
    }

    @Override
    public boolean broken() {
        return guest.broken();
    }

    @Override
    public void close() {
        guest.close();
    }
}

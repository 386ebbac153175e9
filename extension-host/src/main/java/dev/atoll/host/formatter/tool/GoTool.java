package dev.atoll.host.formatter.tool;

import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestInstance;

import java.util.List;

/// A formatter in Go as the npm packages `@wasm-fmt/gofmt` and `@wasm-fmt/shfmt` have it: room is made, the text is
/// written there, and what `format` leaves is read.
final class GoTool implements FormatTool {
    private static final List<String> NEEDED = List.of("alloc", "format", "output_ptr", "output_len", "dispose");
    private static final int SAME = 0;
    private static final int CHANGED = 1;

    private final Guest guest;
    private final Exports exports;

    private GoTool(Guest guest, ToolHost host) {
        this.guest = guest;
        this.exports = new Exports(guest, host.limits());
    }

    static GoTool open(Opening opening, ToolHost host) {
        var guest = opening.apply(host::system);
        try {
            check(guest);
            return new GoTool(guest, host);
        } catch (Throwable e) {
            guest.close();
            throw e;
        }
    }

    static void check(GuestInstance exports) {
        Exports.need(exports, NEEDED, "formatter in Go of the kind that can be used");
    }

    @Override
    public String format(ToolJob job) {
        try {
            if (exports.has("set_options") && !job.own().isEmpty()) {
                write(job.own().toString());
                var _ = exports.call("set_options");
            }
            if (exports.has("set_path")) {
                write(job.path());
                var _ = exports.call("set_path");
            }
            write(job.text());
            int outcome = exports.call("format");
            if (outcome == SAME) {
                return job.text();
            }
            var answer = exports.read(exports.call("output_ptr"), exports.call("output_len"));
            if (outcome != CHANGED) {
                throw Exports.refused(answer);
            }
            return Exports.text(answer);
        } finally {
            if (!guest.broken()) {
                var _ = exports.call("dispose");
            }
        }
    }

    private void write(String text) {
        var bytes = Exports.bytes(text);
        exports.write(exports.call("alloc", bytes.length), bytes, 0, bytes.length);
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

package dev.atoll.host.formatter.tool;

import dev.atoll.api.failure.BadAnswer;

/// Schema 3 of dprint's plug-ins: bytes go through a window of fixed size.
///
/// @param exports the plug-in
record ThirdSchema(Exports exports) implements Exchange {
    static final String MARK = "get_plugin_schema_version";
    static final int NUMBER = 3;

    @Override
    public void send(byte[] bytes) {
        int size = window();
        int at = exports.call("get_wasm_memory_buffer");
        var _ = exports.call("clear_shared_bytes", bytes.length);
        for (int done = 0; done < bytes.length; ) {
            int count = Math.min(bytes.length - done, size);
            exports.write(at, bytes, done, count);
            var _ = exports.call("add_to_shared_bytes_from_buffer", count);
            done += count;
        }
    }

    @Override
    public byte[] receive(int count) {
        exports.checkLength(count);
        int size = window();
        int at = exports.call("get_wasm_memory_buffer");
        var result = new byte[count];
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, size);
            var _ = exports.call("set_buffer_with_shared_bytes", done, part);
            System.arraycopy(exports.read(at, part), 0, result, done, part);
            done += part;
        }
        return result;
    }

    private int window() {
        int size = exports.call("get_wasm_memory_buffer_size");
        if (size <= 0) {
            throw new BadAnswer("It has no room for a text.");
        }
        return size;
    }

    @Override
    public void configure(String shared, String own) {
        var _ = exports.has("reset_config") ? exports.call("reset_config") : 0;
        send(Exports.bytes(shared));
        var _ = exports.call("set_global_config");
        send(Exports.bytes(own));
        var _ = exports.call("set_plugin_config");
    }

    @Override
    public int call(String name) {
        return exports.call(name);
    }
}

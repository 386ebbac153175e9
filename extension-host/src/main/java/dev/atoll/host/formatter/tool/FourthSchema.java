package dev.atoll.host.formatter.tool;

/// Schema 4 of dprint's plug-ins: one call makes room for all bytes; configurations have numbers, of which one is used.
///
/// @param exports the plug-in
record FourthSchema(Exports exports) implements Exchange {
    static final String MARK = "dprint_plugin_version_4";

    private static final int ONLY = 1;

    @Override
    public void send(byte[] bytes) {
        int at = exports.call("clear_shared_bytes", bytes.length);
        exports.write(at, bytes, 0, bytes.length);
    }

    @Override
    public byte[] receive(int count) {
        return exports.read(exports.call("get_shared_bytes_ptr"), count);
    }

    @Override
    public void configure(String shared, String own) {
        var _ = exports.call("release_config", ONLY);
        send(Exports.bytes("{\"global\":" + shared + ",\"plugin\":" + own + "}"));
        var _ = exports.call("register_config", ONLY);
    }

    @Override
    public int call(String name) {
        return exports.call(name, ONLY);
    }
}

package dev.atoll.app.cli.author;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The version of the contract that a module was built for, written into it as a custom section, which no engine runs.
final class ContractStamp {
    private static final byte[] NAME = "atoll:contract".getBytes(StandardCharsets.UTF_8);
    private static final byte[] VERSION = "0.1.0".getBytes(StandardCharsets.UTF_8);
    private static final int CUSTOM = 0;

    private ContractStamp() {}

    /// The module with the stamp at its end.
    static byte[] on(byte[] module) {
        var out = new ByteArrayOutputStream(module.length + NAME.length + VERSION.length + 3);
        out.writeBytes(module);
        out.write(CUSTOM);
        // both lengths are below 128, so that each is one byte of LEB128
        out.write(1 + NAME.length + VERSION.length);
        out.write(NAME.length);
        out.writeBytes(NAME);
        out.writeBytes(VERSION);
        return out.toByteArray();
    }
}

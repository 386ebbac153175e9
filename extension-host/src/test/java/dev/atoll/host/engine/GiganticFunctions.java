package dev.atoll.host.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Modules whose functions are too large for a method of the JVM, and cannot be split: each is one long sum.
final class GiganticFunctions {
    private static final int STEPS = 40_000;

    private GiganticFunctions() {}

    /// A module whose functions `f0`, `f1` and so on each add 1 to their argument many times over.
    static byte[] module(int functions) {
        var types = new ByteArrayOutputStream();
        types.writeBytes(new byte[] {1, 0x60, 1, 0x7f, 1, 0x7f});
        var declared = new ByteArrayOutputStream();
        var exported = new ByteArrayOutputStream();
        var code = new ByteArrayOutputStream();
        for (var section : new ByteArrayOutputStream[] {declared, exported, code}) {
            section.write(functions);
        }
        for (int i = 0; i < functions; i++) {
            declared.write(0);
            var name = ("f" + i).getBytes(StandardCharsets.UTF_8);
            exported.write(name.length);
            exported.writeBytes(name);
            exported.writeBytes(new byte[] {0, (byte) i});
            block(code, body());
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        section(out, 1, types);
        section(out, 3, declared);
        section(out, 7, exported);
        section(out, 10, code);
        return out.toByteArray();
    }

    /// What each function gives for 0.
    static int sum() {
        return STEPS;
    }

    private static byte[] body() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {0, 0x20, 0});
        for (int i = 0; i < STEPS; i++) {
            body.writeBytes(new byte[] {0x41, 1, 0x6a});
        }
        body.write(0x0b);
        return body.toByteArray();
    }

    private static void section(ByteArrayOutputStream out, int id, ByteArrayOutputStream content) {
        out.write(id);
        block(out, content.toByteArray());
    }

    private static void block(ByteArrayOutputStream out, byte[] content) {
        int left = content.length;
        while (left > 0x7f) {
            out.write((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.write(left);
        out.writeBytes(content);
    }
}

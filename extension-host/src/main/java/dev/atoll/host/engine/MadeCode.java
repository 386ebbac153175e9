package dev.atoll.host.engine;

import dev.atoll.host.engine.code.CompiledClasses;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Everything that stays of a module when it is compiled, and its form as bytes.
///
/// @param skeleton the module without its code
/// @param classes its code, rewritten
/// @param interpreted indices of the functions that are too large for the JVM and run in the interpreter, ascending
record MadeCode(Skeleton skeleton, CompiledClasses classes, List<Integer> interpreted) {
    /// Copies the list.
    MadeCode {
        interpreted = List.copyOf(interpreted);
    }

    /// The form in which it is kept.
    byte[] bytes() {
        var result = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(result)) {
            write(out, skeleton.bytes());
            out.writeInt(interpreted.size());
            for (int index : interpreted) {
                out.writeInt(index);
            }
            out.writeUTF(classes.main());
            out.writeInt(classes.classes().size());
            for (var one : classes.classes().entrySet()) {
                out.writeUTF(one.getKey());
                write(out, one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    /// Reads what [#bytes] made; the bytes must have been verified.
    static MadeCode read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var skeleton = new Skeleton(in.readNBytes(in.readInt()));
            var interpreted = new int[in.readInt()];
            for (int i = 0; i < interpreted.length; i++) {
                interpreted[i] = in.readInt();
            }
            var main = in.readUTF();
            int count = in.readInt();
            var classes = new TreeMap<String, byte[]>();
            for (int i = 0; i < count; i++) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return new MadeCode(
                    skeleton,
                    new CompiledClasses(main, classes),
                    IntStream.of(interpreted).boxed().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

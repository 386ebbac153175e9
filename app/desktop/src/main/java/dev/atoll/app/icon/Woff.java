package dev.atoll.app.icon;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The tables of a typeface that is packed as WOFF, the W3C's format in its first version.
final class Woff {
    private static final int MOST_TABLES = 64;
    private static final int MOST_BYTES = 8 << 20;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    static Map<String, ByteBuffer> tables(ByteBuffer bytes) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = Math.min(bytes.getShort(12) & 0xffff, MOST_TABLES);
        int all = 0;
        for (int i = 0; i < count; i++) {
            int entry = HEADER + ENTRY * i;
            int packed = bytes.getInt(entry + 8);
            int bare = bytes.getInt(entry + 12);
            ByteBuffer content = bytes.slice(bytes.getInt(entry + 4), packed);
            if (bare < packed || bare > MOST_BYTES - all) {
                throw Typeface.broken();
            }
            all += bare;
            tables.put(Typeface.tag(bytes, entry), bare == packed ? content : unpacked(content, bare));
        }
        return tables;
    }

    private static ByteBuffer unpacked(ByteBuffer packed, int size) {
        byte[] bare = new byte[size];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            int done = 0;
            while (done < size) {
                int more = inflater.inflate(bare, done, size - done);
                if (more == 0) {
                    throw Typeface.broken();
                }
                done += more;
            }
        } catch (DataFormatException broken) {
            throw Typeface.broken();
        }
        return ByteBuffer.wrap(bare);
    }
}

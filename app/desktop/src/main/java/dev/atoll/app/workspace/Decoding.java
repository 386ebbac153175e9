package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextBuilder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Bytes turned into text.
///
/// @param text the characters
/// @param breaks each line's own break
/// @param escaped how many bytes were not valid and stand in the text as escapes
record Decoding(Text text, LineBreaks breaks, int escaped) {
    private static final int CHUNK = 8192;

    /// The text of bytes in an encoding.
    ///
    /// @return null if the bytes are not valid and the encoding has no escapes
    static @org.jspecify.annotations.Nullable Decoding of(byte[] bytes, Encoding encoding) {
        int start = encoding.markBytes().length;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        TextBuilder builder = new TextBuilder();
        int escaped = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            drain(out, builder);
            if (result.isError()) {
                if (!encoding.escapes()) {
                    return null;
                }
                escaped += escape(in, result.length(), builder);
            } else if (result.isUnderflow()) {
                decoder.flush(out);
                drain(out, builder);
                Text text = builder.text();
                return new Decoding(text, builder.lineBreaks(), escaped);
            }
        }
    }

    private static void drain(CharBuffer out, TextBuilder builder) {
        builder.append(out.array(), 0, out.position());
        out.clear();
    }

    // Python's "surrogateescape" (PEP 383): a lone low surrogate holds the byte, and no valid file can contain one
    private static int escape(ByteBuffer in, int count, TextBuilder builder) {
        char[] escapes = new char[count];
        for (int i = 0; i < count; i++) {
            escapes[i] = (char) (Encoding.FIRST_ESCAPE - 0x80 + (in.get() & 0xFF));
        }
        builder.append(escapes, 0, count);
        return count;
    }
}

package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// What came of turning a text into bytes.
sealed interface Encoded {
    /// All of it.
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] bytes) implements Encoded {}

    /// A character has no bytes in this encoding.
    ///
    /// @param codePoint which
    /// @param line the first line that has it, from zero
    record Impossible(int codePoint, int line) implements Encoded {}

    static Encoded of(Text text, LineBreaks breaks, Encoding encoding) {
        Target target = new Target(encoding);
        try {
            breaks.write(text, target);
            target.finish();
            return new Bytes(target.bytes.toByteArray());
        } catch (Unmappable unmappable) {
            int at = firstOf(text, unmappable.codePoint);
            return new Impossible(unmappable.codePoint, text.lineAt(at));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int firstOf(Text text, int codePoint) {
        String wanted = Character.toString(codePoint);
        for (int line = 0; line < text.lineCount(); line++) {
            int at = text.line(line).indexOf(wanted);
            if (at >= 0) {
                return text.lineStart(line) + at;
            }
        }
        return 0;
    }

    /// Characters in, bytes out; pairs of surrogates may come in two pieces.
    final class Target implements Appendable {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ByteBuffer out = ByteBuffer.allocate(16384);
        private final CharsetEncoder encoder;
        private final boolean escapes;
        private String left = "";

        Target(Encoding encoding) {
            escapes = encoding.escapes();
            encoder = encoding.charset()
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            bytes.writeBytes(encoding.markBytes());
        }

        @Override
        public Appendable append(CharSequence chars) throws IOException {
            CharBuffer in = CharBuffer.wrap(left.isEmpty() ? chars : left + chars);
            left = "";
            encode(in, false);
            left = in.toString();
            return this;
        }

        @Override
        public Appendable append(CharSequence chars, int from, int to) throws IOException {
            return append(chars.subSequence(from, to));
        }

        @Override
        public Appendable append(char character) throws IOException {
            return append(String.valueOf(character));
        }

        void finish() throws IOException {
            encode(CharBuffer.wrap(left), true);
            CoderResult result = encoder.flush(out);
            assert result.isUnderflow();
            drain();
        }

        private void encode(CharBuffer in, boolean last) throws IOException {
            while (true) {
                CoderResult result = encoder.encode(in, out, last);
                drain();
                if (result.isError()) {
                    escape(in);
                } else if (result.isUnderflow()) {
                    return;
                }
            }
        }

        private void escape(CharBuffer in) throws IOException {
            char character = in.get(in.position());
            if (!escapes || character < Encoding.FIRST_ESCAPE || character > Encoding.LAST_ESCAPE) {
                throw new Unmappable(Character.codePointAt(in, 0));
            }
            in.get();
            bytes.write(character - Encoding.FIRST_ESCAPE + 0x80);
        }

        private void drain() {
            bytes.write(out.array(), 0, out.position());
            out.clear();
        }
    }

    /// Tells the way out of an encoder which character stopped it.
    final class Unmappable extends IOException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final int codePoint;

        Unmappable(int codePoint) {
            super("no bytes for " + codePoint);
            this.codePoint = codePoint;
        }
    }
}

package dev.atoll.core.text;

import dev.atoll.core.sample.Rolls;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TextBuilderTest {
    @Test
    void everyBreakBecomesOneLineFeedAndIsRemembered() {
        TextBuilder builder = new TextBuilder().append("a\r\nb\rc\nd\r\n");
        Text text = builder.text();

        assertThat(text.string()).isEqualTo("a\nb\nc\nd\n");
        LineBreaks breaks = builder.lineBreaks();
        assertThat(breaks.main()).isEqualTo(LineBreak.CRLF);
        assertThat(List.of(breaks.of(0), breaks.of(1), breaks.of(2), breaks.of(3)))
                .containsExactly(LineBreak.CRLF, LineBreak.CR, LineBreak.LF, LineBreak.CRLF);
    }

    @Test
    void aBreakMayBePartedBetweenTwoPieces() {
        TextBuilder builder = new TextBuilder().append("a\r").append("\nb\r").append("c\r");

        assertThat(builder.text().string()).isEqualTo("a\nb\nc\n");
        assertThat(saved(builder.text(), builder.lineBreaks())).isEqualTo("a\r\nb\rc\r");
    }

    @Test
    void aMixedFileIsSavedAsItWas() {
        Rolls.law(200, rolls -> {
            StringBuilder file = new StringBuilder();
            for (int i = rolls.upTo(60); i > 0; i--) {
                file.append(rolls.coin() ? "\r\n" : rolls.coin() ? "\r" : rolls.string(200));
            }
            TextBuilder builder = new TextBuilder();
            for (int at = 0; at < file.length(); ) {
                int end = Math.min(file.length(), at + 1 + rolls.upTo(700));
                builder.append(file.substring(at, end));
                at = end;
            }
            Text text = builder.text();
            assertThat(text.string()).doesNotContain("\r");
            TreeShape.check(text);
            assertThat(saved(text, builder.lineBreaks())).isEqualTo(file.toString());
        });
    }

    @Test
    void editsMoveTheExceptionsWithTheirLines() {
        TextBuilder builder = new TextBuilder().append("a\nb\r\nc\nd\n");
        Text text = builder.text();
        LineBreaks breaks = builder.lineBreaks();

        LineBreaks later = breaks.replace(text, 0, 0, Text.of("x\ny\n"));
        assertThat(saved(text.replace(0, 0, "x\ny\n"), later)).isEqualTo("x\ny\na\nb\r\nc\nd\n");

        LineBreaks without = breaks.replace(text, 3, 4, Text.empty());
        assertThat(saved(text.replace(3, 4, ""), without)).isEqualTo("a\nbc\nd\n");
        assertThat(without.isMixed()).isFalse();
    }

    @Test
    void linesMayBeGivenOtherBreaks() {
        LineBreaks breaks = LineBreaks.of(LineBreak.LF).with(List.of(1, 2), List.of(LineBreak.CR, LineBreak.LF));

        assertThat(saved(Text.of("a\nb\nc\nd"), breaks)).isEqualTo("a\nb\rc\nd");
    }

    private static String saved(Text text, LineBreaks breaks) {
        try {
            StringBuilder target = new StringBuilder();
            breaks.write(text, target);
            return target.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

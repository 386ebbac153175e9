package dev.atoll.core.text;

import dev.atoll.core.change.Change;
import dev.atoll.core.sample.Rolls;
import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextTest {
    @Test
    void aLongRunOfRandomEditsAgreesWithAStringBuilder() {
        Rolls.law(60, rolls -> {
            StringBuilder model = new StringBuilder(rolls.string(3000));
            Text text = Text.of(model);
            for (int i = 0; i < 200; i++) {
                Change change = rolls.change(model.length(), i % 20 == 0 ? 4000 : 8);
                model.replace(change.from(), change.to(), change.insert().string());
                text = text.replace(change.from(), change.to(), change.insert());
                if (i % 40 == 0) {
                    assertThat(text.string()).isEqualTo(model.toString());
                    TreeShape.check(text);
                }
            }
            assertThat(text.string()).isEqualTo(model.toString());
            TreeShape.check(text);
            agreesOnLines(text, model.toString(), rolls);
        });
    }

    @Test
    void leavesKeepTheirBoundWhereACutWouldPartASurrogatePair() {
        String pairs = "a" + "🐚".repeat(Leaf.MAX);
        for (int length = Leaf.MAX - 2; length <= 2 * Leaf.MAX; length++) {
            String piece = pairs.substring(0, length);
            TreeShape.check(Text.of(piece));
            Text typed = Text.of(pairs.substring(0, Math.min(length, Leaf.MAX)));
            TreeShape.check(typed.replace(1, 1, piece.substring(1, Math.min(length, Leaf.MAX))));
        }
    }

    private static void agreesOnLines(Text text, String model, Rolls rolls) {
        String[] lines = model.split("\n", -1);
        assertThat(text.lineCount()).isEqualTo(lines.length);
        int start = 0;
        for (int line = 0; line < lines.length; line++) {
            assertThat(text.lineStart(line)).isEqualTo(start);
            assertThat(text.lineEnd(line)).isEqualTo(start + lines[line].length());
            assertThat(text.lineAt(start)).isEqualTo(line);
            assertThat(text.lineAt(start + lines[line].length())).isEqualTo(line);
            start += lines[line].length() + 1;
        }
        int from = rolls.upTo(model.length() + 1);
        int to = from + rolls.upTo(model.length() - from + 1);
        assertThat(text.slice(from, to).string()).isEqualTo(model.substring(from, to));
        TreeShape.check(text.slice(from, to));
        assertThat(text.slice(0, from).concat(text.slice(from, to)).concat(text.slice(to, text.length())))
                .isEqualTo(text);
    }

    @Test
    void aCursorReadsBothWays() {
        Rolls.law(20, rolls -> {
            String model = rolls.string(3000);
            TextCursor cursor = Text.of(model).cursor(0);
            StringBuilder forward = new StringBuilder();
            for (int unit = cursor.next(); unit != TextCursor.END; unit = cursor.next()) {
                forward.append((char) unit);
            }
            StringBuilder backward = new StringBuilder();
            for (int unit = cursor.previous(); unit != TextCursor.END; unit = cursor.previous()) {
                backward.append((char) unit);
            }
            assertThat(forward.toString()).isEqualTo(model);
            StringBuilder mirrored = new StringBuilder();
            for (int i = model.length() - 1; i >= 0; i--) {
                mirrored.append(model.charAt(i));
            }
            assertThat(backward.toString()).isEqualTo(mirrored.toString());
        });
    }

    @Test
    void positionsBeyondALineOrTheTextAreAtTheirEnd() {
        Text text = Text.of("one\ntwo");

        assertThat(text.position(5)).isEqualTo(new Position(1, 1));
        assertThat(text.offset(new Position(0, 99))).isEqualTo(3);
        assertThat(text.offset(new Position(7, 0))).isEqualTo(7);
    }

    @Test
    void codePointsAreReadAcrossLeaves() {
        String model = "x".repeat(Leaf.MAX - 1) + "😀" + "y".repeat(Leaf.MAX);
        Text text = Text.of(model.substring(0, Leaf.MAX)).concat(Text.of(model.substring(Leaf.MAX)));

        assertThat(text.codePointAt(Leaf.MAX - 1)).isEqualTo("😀".codePointAt(0));
        assertThat(text.codePointBefore(Leaf.MAX + 1)).isEqualTo("😀".codePointAt(0));
        assertThat(text.codePointAt(Leaf.MAX)).isEqualTo(text.charAt(Leaf.MAX));
    }

    @Test
    void longLinesAreFoundWithoutReadingTheOthers() {
        Rolls.law(20, rolls -> {
            StringBuilder model = new StringBuilder();
            for (int line = 0; line < 300; line++) {
                model.append("x".repeat(rolls.upTo(20) == 0 ? rolls.upTo(9000) : rolls.upTo(90)))
                        .append('\n');
            }
            String[] lines = model.toString().split("\n", -1);
            int[] expected = IntStream.range(0, lines.length)
                    .filter(line -> lines[line].length() > 4096)
                    .toArray();
            assertThat(Text.of(model).linesLongerThan(4096, 0, lines.length)).isEqualTo(expected);
        });
    }

    @Test
    void equalTextsAreEqualHoweverTheyWereMade() {
        Text whole = Text.of("ab".repeat(2000));
        Text parts = Text.of("ab".repeat(700)).concat(Text.of("ab".repeat(1300)));

        assertThat(parts).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(parts.replace(17, 18, "x")).isNotEqualTo(whole);
    }

    @Test
    void offsetsOutsideAreRefused() {
        Text text = Text.of("abc");

        assertThatThrownBy(() -> text.charAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.replace(2, 4, "")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.slice(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.lineStart(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aWholeSmallLeafCanBeDeleted() {
        Text full = Text.of("x".repeat(Leaf.MAX));
        Text text = full.concat(Text.of("yy")).concat(full);
        Text without = text.replace(Leaf.MAX, Leaf.MAX + 2, "");

        TreeShape.check(text);
        TreeShape.check(without);
        assertThat(without).isEqualTo(full.concat(full));
        assertThat(full.replace(0, Leaf.MAX, "")).isEqualTo(Text.empty());
    }

    @Test
    void textsAreEqualWhenTheirCharactersAreHoweverTheyWereMade() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var model = new StringBuilder();
            for (int i = random.nextInt(9_000); i > 0; i--) {
                model.append((char) ('a' + random.nextInt(3)));
            }
            Text first = Text.of(model.toString());
            Text edited = first;
            for (int step = 0; step < 8; step++) {
                int from = random.nextInt(model.length() + 1);
                int to = from + random.nextInt(Math.min(1_500, model.length() - from) + 1);
                String insert = "ab".repeat(random.nextInt(3) == 0 ? random.nextInt(900) : random.nextInt(2));
                edited = edited.replace(from, to, insert);
                model.replace(from, to, insert);
                boolean same = model.toString().equals(first.string());
                assertThat(edited.contentEquals(first)).as("seed %d", seed).isEqualTo(same);
                assertThat(first.contentEquals(edited)).as("seed %d", seed).isEqualTo(same);
                assertThat(edited.contentEquals(Text.of(model.toString())))
                        .as("seed %d", seed)
                        .isTrue();
            }
            Text undone = edited.replace(0, edited.length(), first.string());
            assertThat(undone.contentEquals(first)).as("seed %d", seed).isTrue();
        }
    }
}

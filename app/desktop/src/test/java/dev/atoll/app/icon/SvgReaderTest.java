package dev.atoll.app.icon;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// Drawings are read as far as icons go, and nothing in them leads out of its bounds.
final class SvgReaderTest {
    private static Picture.Drawn read(String inside) {
        return SvgReader.read(
                ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 16 16'>"
                                + inside + "</svg>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Shape only(String inside) {
        assertThat(read(inside).shapes()).hasSize(1);
        return read(inside).shapes().getFirst();
    }

    private static void isRefused(String inside, String words) {
        assertThatThrownBy(() -> read(inside))
                .isInstanceOfSatisfying(
                        UnreadableIconException.class,
                        refused -> assertThat(refused.words()).contains(words));
    }

    private static Optional<Paint> plain(String colour) {
        return Optional.of(new Paint.Plain(colour, 1));
    }

    @Test
    void shapesBecomeOutlines() {
        assertThat(only("<path d='M1 1h2v2z'/>").path()).isEqualTo("M1 1h2v2z");
        assertThat(only("<rect x='1' y='2' width='3' height='4'/>").path()).isEqualTo("M1.0 2.0h3.0v4.0h-3.0z");
        assertThat(only("<rect width='4' height='4' rx='9'/>").path()).startsWith("M2.0 0.0h0.0a2.0 2.0");
        assertThat(only("<circle cx='8' cy='8' r='2'/>").path()).startsWith("M6.0 8.0a2.0 2.0");
        assertThat(only("<polygon points='0,0 4,0 4,4'/>").path()).isEqualTo("M0.0 0.0L4.0 0.0L4.0 4.0z");
        assertThat(only("<polyline points='0 0 4 0'/>").path()).isEqualTo("M0.0 0.0L4.0 0.0");
        assertThat(only("<line x2='4' y2='5'/>").path()).isEqualTo("M0.0 0.0L4.0 5.0");
    }

    @Test
    void whatIsUsedAgainAndAgainIsBoundedWhetherItIsSeenOrNot() {
        StringBuilder groups = new StringBuilder("<path id='g0' d=''/>");
        for (int depth = 1; depth <= 4; depth++) {
            groups.append("<g id='g").append(depth).append("'>");
            groups.append(("<use href='#g" + (depth - 1) + "'/>").repeat(400)).append("</g>");
        }
        isRefused(groups.toString(), "shapes");
        isRefused(
                "<defs><path id='long' d='M0 0" + "h1".repeat(20_000) + "'/></defs>" + "<use href='#long'/>".repeat(9),
                "outline of more than 64 KB");
    }

    @Test
    void attributesInWhichPatternsLookAreShort() {
        isRefused("<path style='" + " ".repeat(5_000) + "' d='M0 0h1'/>", "an attribute “style”");
        isRefused("<g transform='" + " ".repeat(5_000) + "'><path d='M0 0h1'/></g>", "an attribute “transform”");
    }

    @Test
    void aGradientHasNoMoreColoursThanTheToolkitDraws() {
        String stops = "<stop offset='0.5' stop-color='red'/>".repeat(11);
        isRefused(
                "<linearGradient id='a'>" + stops + "</linearGradient><path fill='url(#a)' d='M0 0h1'/>",
                "a gradient of more than 10 colours");
    }

    @Test
    void whatIsSaidOfAGroupHoldsForAllInIt() {
        Shape shape = only("<g fill='#f00' opacity='.5' style='stroke: teal; stroke-width: 2px'>"
                + "<path fill='#00f' opacity='0.5' fill-rule='evenodd' d='M0 0h1'/></g>");
        assertThat(shape.ink().fill()).isEqualTo(plain("#00f"));
        assertThat(shape.ink().line()).isEqualTo(plain("teal"));
        assertThat(shape.ink().width()).isEqualTo(2);
        assertThat(shape.ink().opacity()).isEqualTo(0.25);
        assertThat(shape.evenOdd()).isTrue();
        assertThat(only("<path d='M0 0h1'/>").ink().fill()).isEqualTo(plain("black"));
        assertThat(only("<path fill='none' d='M0 0h1'/>").ink().fill()).isEmpty();
    }

    @Test
    void theInnermostTransformIsDoneFirst() {
        Affine place = only("<g transform='translate(10 20)'><path transform='scale(2), rotate(90)' d='M0 0h1'/></g>")
                .place();
        Affine.Point point = place.apply(new Affine.Point(1, 0));
        assertThat(point.x()).isCloseTo(10, within(1e-9));
        assertThat(point.y()).isCloseTo(22, within(1e-9));
        Affine.Point turned = Affine.parse("rotate(180 5 5)").apply(new Affine.Point(4, 5));
        assertThat(turned.x()).isCloseTo(6, within(1e-9));
        isRefused("<path transform='melt(3)' d='M0 0h1'/>", "a transform that is not understood");
        isRefused("<path transform='matrix(1 2)' d='M0 0h1'/>", "a transform that is not understood");
    }

    @Test
    void gradientsGoOnFromEachOther() {
        Shape shape = only("<defs><linearGradient id='a'><stop offset='50%' stop-color='red'/>"
                + "<stop offset='1' style='stop-color:blue;stop-opacity:.5'/></linearGradient>"
                + "<linearGradient id='b' xlink:href='#a' gradientUnits='userSpaceOnUse' x1='1' x2='3' y2='4' "
                + "gradientTransform='translate(1)'/></defs><path fill='url(#b)' d='M0 0h1'/>");
        assertThat(shape.ink().fill()).hasValueSatisfying(paint -> {
            Paint.Gradient gradient = (Paint.Gradient) paint;
            assertThat(gradient.from()).isEqualTo(new Affine.Point(2, 0));
            assertThat(gradient.to()).isEqualTo(new Affine.Point(4, 4));
            assertThat(gradient.ofShape()).isFalse();
            assertThat(gradient.stops())
                    .containsExactly(
                            new Paint.Stop(0.5, new Paint.Plain("red", 1)),
                            new Paint.Stop(1, new Paint.Plain("blue", 0.5)));
        });
        assertThat(only("<path fill='url(#nowhere)' d='M0 0h1'/>").ink().fill()).isEmpty();
    }

    @Test
    void shapesAreUsedAgainButNotInACircle() {
        assertThat(read("<defs><path id='a' d='M0 0h1'/></defs><use href='#a' x='2'/><use xlink:href='#a'/>")
                        .shapes())
                .extracting(shape -> shape.place().at().x())
                .containsExactly(2.0, 0.0);
        isRefused("<g id='a'><use href='#a'/></g>", "uses shapes of itself");
        StringBuilder bomb = new StringBuilder("<path id='s0' d='M0 0h1'/>");
        for (int i = 1; i <= 4; i++) {
            bomb.append("<g id='s").append(i).append("'>");
            bomb.append(("<use href='#s" + (i - 1) + "'/>").repeat(30)).append("</g>");
        }
        isRefused(bomb.toString(), "more than 1,000 shapes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "text", "filter", "mask", "script", "foreignObject", "pattern", "animate"})
    void whatWouldLookOtherwiseIsRefusedByName(String element) {
        isRefused("<" + element + "/>", "has a <" + element + ">, which is not drawn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0 L1'x/>",
                "<path d='hello'/>",
                "<path d='M0 0h1e300'/>",
                "<rect width='1e9' height='1'/>",
                "<path fill='url(http://example.org)!' d='M0 0h1'/>",
                "<path fill='javascript:1' d='M0 0h1'/>",
                "<polygon points='1 2 three'/>",
                "<g",
                "<path d='&nothing;'/>"
            })
    void whatIsBrokenIsToldInWords(String inside) {
        assertThatThrownBy(() -> read(inside)).isInstanceOf(UnreadableIconException.class);
    }

    @Test
    void aFileHasASizeAndIsADrawing() {
        for (String file : new String[] {"", "<svg/>", "<html/>", "<svg viewBox='0 0 0 9'/>", "<svg viewBox='1 2'/>"}) {
            assertThatThrownBy(() -> SvgReader.read(file.getBytes(StandardCharsets.UTF_8)))
                    .as(file)
                    .isInstanceOf(UnreadableIconException.class);
        }
        assertThat(SvgReader.read("<svg width='24px' height='12'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Picture.Drawn(0, 0, 24, 12, java.util.List.of()));
    }

    @Test
    void nothingGrowsByBeingRead() {
        String entities = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
                + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'><title>&b;&c;</title></svg>";
        assertThat(SvgReader.read(entities.getBytes(StandardCharsets.UTF_8)).shapes())
                .isEmpty();
        isRefused("<g>".repeat(20) + "</g>".repeat(20), "within each other");
        isRefused("<g/>".repeat(3_000), "more than 2,000 elements");
        isRefused("<path d='M0 0" + "h1".repeat(40_000) + "'/>", "more than 64 KB");
    }

    @Test
    void noiseIsReadOrRefusedAndNothingElse() {
        byte[] good = ("<svg viewBox='0 0 16 16'><g transform='rotate(3)' fill='#abc'><path d='M1 1a2 3 0 0110 4z'/>"
                        + "<circle r='3' cx='2'/><use href='#a'/></g></svg>")
                .getBytes(StandardCharsets.UTF_8);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                bad[random.nextInt(bad.length)] = (byte) (32 + random.nextInt(95));
            }
            try {
                assertThat(SvgReader.read(bad).shapes()).hasSizeLessThan(10);
            } catch (UnreadableIconException refused) {
                assertThat(refused.words()).as("seed " + seed).isNotBlank();
            }
        }
    }
}

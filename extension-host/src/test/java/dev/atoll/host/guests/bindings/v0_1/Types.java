// Generated from test:echo/types@0.1.0. Do not edit.
package dev.atoll.host.guests.bindings.v0_1;

import dev.atoll.host.abi.Block;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.PackedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The types that both directions share. Names say the kind; the comments say which corner a type is for.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Types {

    private Types() {}

    /// Only `u32`s: a list of these is one packed block.
    ///
    /// @param x `u32`
    /// @param y `u32`
    /// @param z `u32`
    public record Point(int x, int y, int z) {}

    /// A list of [Point], kept as one array of 3 numbers each.
    public static final class PointList implements PackedList {
        private final int[] words;

        /// Takes over an array, which must not be changed afterwards.
        public PointList(int[] words) {
            if (words.length % 3 != 0) {
                throw new IllegalArgumentException("not a multiple of 3");
            }
            this.words = words;
        }

        /// How many there are.
        public int size() {
            return words.length / 3;
        }

        /// The field `x` of the one at an index.
        public int x(int index) {
            return words[3 * index];
        }

        /// The field `y` of the one at an index.
        public int y(int index) {
            return words[3 * index + 1];
        }

        /// The field `z` of the one at an index.
        public int z(int index) {
            return words[3 * index + 2];
        }

        @Override
        public List<String> fields() {
            return List.of("x", "y", "z");
        }

        @Override
        public int[] words() {
            return words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PointList list && Arrays.equals(words, list.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }

        @Override
        public String toString() {
            return Arrays.toString(words);
        }
    }

    /// Fields of every alignment, in an order that needs padding between them and behind.
    ///
    /// @param a `u8`
    /// @param b `u64`
    /// @param c `u16`
    /// @param d `f32`
    /// @param e `bool`
    /// @param f `string`
    /// @param g `char`
    /// @param h `f64`
    /// @param i `s8`
    public record Mixture(int a, long b, int c, float d, boolean e, String f, int g, double h, int i) {}

    /// Records in records, in a list and behind an option.
    ///
    /// @param head `mixture`
    /// @param corner `point`
    /// @param others `list<mixture>`
    /// @param last `option<point>`
    public record Family(Mixture head, Point corner, List<Mixture> others, Optional<Point> last) {}

    /// One field: still a single core value.
    ///
    /// @param value `f64`
    public record Wrapper(double value) {}

    /// The enum `colour`.
    public enum Colour {
        /// `red`
        RED(0),
        /// `green`
        GREEN(1),
        /// `dark-blue`
        DARK_BLUE(2);

        private static final List<Colour> ALL = List.of(values());

        private final int discriminant;

        Colour(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Colour at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 3));
        }
    }

    /// More cases than a byte can tell apart.
    public enum Wide {
        /// `w0`
        W0(0),
        /// `w1`
        W1(1),
        /// `w2`
        W2(2),
        /// `w3`
        W3(3),
        /// `w4`
        W4(4),
        /// `w5`
        W5(5),
        /// `w6`
        W6(6),
        /// `w7`
        W7(7),
        /// `w8`
        W8(8),
        /// `w9`
        W9(9),
        /// `w10`
        W10(10),
        /// `w11`
        W11(11),
        /// `w12`
        W12(12),
        /// `w13`
        W13(13),
        /// `w14`
        W14(14),
        /// `w15`
        W15(15),
        /// `w16`
        W16(16),
        /// `w17`
        W17(17),
        /// `w18`
        W18(18),
        /// `w19`
        W19(19),
        /// `w20`
        W20(20),
        /// `w21`
        W21(21),
        /// `w22`
        W22(22),
        /// `w23`
        W23(23),
        /// `w24`
        W24(24),
        /// `w25`
        W25(25),
        /// `w26`
        W26(26),
        /// `w27`
        W27(27),
        /// `w28`
        W28(28),
        /// `w29`
        W29(29),
        /// `w30`
        W30(30),
        /// `w31`
        W31(31),
        /// `w32`
        W32(32),
        /// `w33`
        W33(33),
        /// `w34`
        W34(34),
        /// `w35`
        W35(35),
        /// `w36`
        W36(36),
        /// `w37`
        W37(37),
        /// `w38`
        W38(38),
        /// `w39`
        W39(39),
        /// `w40`
        W40(40),
        /// `w41`
        W41(41),
        /// `w42`
        W42(42),
        /// `w43`
        W43(43),
        /// `w44`
        W44(44),
        /// `w45`
        W45(45),
        /// `w46`
        W46(46),
        /// `w47`
        W47(47),
        /// `w48`
        W48(48),
        /// `w49`
        W49(49),
        /// `w50`
        W50(50),
        /// `w51`
        W51(51),
        /// `w52`
        W52(52),
        /// `w53`
        W53(53),
        /// `w54`
        W54(54),
        /// `w55`
        W55(55),
        /// `w56`
        W56(56),
        /// `w57`
        W57(57),
        /// `w58`
        W58(58),
        /// `w59`
        W59(59),
        /// `w60`
        W60(60),
        /// `w61`
        W61(61),
        /// `w62`
        W62(62),
        /// `w63`
        W63(63),
        /// `w64`
        W64(64),
        /// `w65`
        W65(65),
        /// `w66`
        W66(66),
        /// `w67`
        W67(67),
        /// `w68`
        W68(68),
        /// `w69`
        W69(69),
        /// `w70`
        W70(70),
        /// `w71`
        W71(71),
        /// `w72`
        W72(72),
        /// `w73`
        W73(73),
        /// `w74`
        W74(74),
        /// `w75`
        W75(75),
        /// `w76`
        W76(76),
        /// `w77`
        W77(77),
        /// `w78`
        W78(78),
        /// `w79`
        W79(79),
        /// `w80`
        W80(80),
        /// `w81`
        W81(81),
        /// `w82`
        W82(82),
        /// `w83`
        W83(83),
        /// `w84`
        W84(84),
        /// `w85`
        W85(85),
        /// `w86`
        W86(86),
        /// `w87`
        W87(87),
        /// `w88`
        W88(88),
        /// `w89`
        W89(89),
        /// `w90`
        W90(90),
        /// `w91`
        W91(91),
        /// `w92`
        W92(92),
        /// `w93`
        W93(93),
        /// `w94`
        W94(94),
        /// `w95`
        W95(95),
        /// `w96`
        W96(96),
        /// `w97`
        W97(97),
        /// `w98`
        W98(98),
        /// `w99`
        W99(99),
        /// `w100`
        W100(100),
        /// `w101`
        W101(101),
        /// `w102`
        W102(102),
        /// `w103`
        W103(103),
        /// `w104`
        W104(104),
        /// `w105`
        W105(105),
        /// `w106`
        W106(106),
        /// `w107`
        W107(107),
        /// `w108`
        W108(108),
        /// `w109`
        W109(109),
        /// `w110`
        W110(110),
        /// `w111`
        W111(111),
        /// `w112`
        W112(112),
        /// `w113`
        W113(113),
        /// `w114`
        W114(114),
        /// `w115`
        W115(115),
        /// `w116`
        W116(116),
        /// `w117`
        W117(117),
        /// `w118`
        W118(118),
        /// `w119`
        W119(119),
        /// `w120`
        W120(120),
        /// `w121`
        W121(121),
        /// `w122`
        W122(122),
        /// `w123`
        W123(123),
        /// `w124`
        W124(124),
        /// `w125`
        W125(125),
        /// `w126`
        W126(126),
        /// `w127`
        W127(127),
        /// `w128`
        W128(128),
        /// `w129`
        W129(129),
        /// `w130`
        W130(130),
        /// `w131`
        W131(131),
        /// `w132`
        W132(132),
        /// `w133`
        W133(133),
        /// `w134`
        W134(134),
        /// `w135`
        W135(135),
        /// `w136`
        W136(136),
        /// `w137`
        W137(137),
        /// `w138`
        W138(138),
        /// `w139`
        W139(139),
        /// `w140`
        W140(140),
        /// `w141`
        W141(141),
        /// `w142`
        W142(142),
        /// `w143`
        W143(143),
        /// `w144`
        W144(144),
        /// `w145`
        W145(145),
        /// `w146`
        W146(146),
        /// `w147`
        W147(147),
        /// `w148`
        W148(148),
        /// `w149`
        W149(149),
        /// `w150`
        W150(150),
        /// `w151`
        W151(151),
        /// `w152`
        W152(152),
        /// `w153`
        W153(153),
        /// `w154`
        W154(154),
        /// `w155`
        W155(155),
        /// `w156`
        W156(156),
        /// `w157`
        W157(157),
        /// `w158`
        W158(158),
        /// `w159`
        W159(159),
        /// `w160`
        W160(160),
        /// `w161`
        W161(161),
        /// `w162`
        W162(162),
        /// `w163`
        W163(163),
        /// `w164`
        W164(164),
        /// `w165`
        W165(165),
        /// `w166`
        W166(166),
        /// `w167`
        W167(167),
        /// `w168`
        W168(168),
        /// `w169`
        W169(169),
        /// `w170`
        W170(170),
        /// `w171`
        W171(171),
        /// `w172`
        W172(172),
        /// `w173`
        W173(173),
        /// `w174`
        W174(174),
        /// `w175`
        W175(175),
        /// `w176`
        W176(176),
        /// `w177`
        W177(177),
        /// `w178`
        W178(178),
        /// `w179`
        W179(179),
        /// `w180`
        W180(180),
        /// `w181`
        W181(181),
        /// `w182`
        W182(182),
        /// `w183`
        W183(183),
        /// `w184`
        W184(184),
        /// `w185`
        W185(185),
        /// `w186`
        W186(186),
        /// `w187`
        W187(187),
        /// `w188`
        W188(188),
        /// `w189`
        W189(189),
        /// `w190`
        W190(190),
        /// `w191`
        W191(191),
        /// `w192`
        W192(192),
        /// `w193`
        W193(193),
        /// `w194`
        W194(194),
        /// `w195`
        W195(195),
        /// `w196`
        W196(196),
        /// `w197`
        W197(197),
        /// `w198`
        W198(198),
        /// `w199`
        W199(199),
        /// `w200`
        W200(200),
        /// `w201`
        W201(201),
        /// `w202`
        W202(202),
        /// `w203`
        W203(203),
        /// `w204`
        W204(204),
        /// `w205`
        W205(205),
        /// `w206`
        W206(206),
        /// `w207`
        W207(207),
        /// `w208`
        W208(208),
        /// `w209`
        W209(209),
        /// `w210`
        W210(210),
        /// `w211`
        W211(211),
        /// `w212`
        W212(212),
        /// `w213`
        W213(213),
        /// `w214`
        W214(214),
        /// `w215`
        W215(215),
        /// `w216`
        W216(216),
        /// `w217`
        W217(217),
        /// `w218`
        W218(218),
        /// `w219`
        W219(219),
        /// `w220`
        W220(220),
        /// `w221`
        W221(221),
        /// `w222`
        W222(222),
        /// `w223`
        W223(223),
        /// `w224`
        W224(224),
        /// `w225`
        W225(225),
        /// `w226`
        W226(226),
        /// `w227`
        W227(227),
        /// `w228`
        W228(228),
        /// `w229`
        W229(229),
        /// `w230`
        W230(230),
        /// `w231`
        W231(231),
        /// `w232`
        W232(232),
        /// `w233`
        W233(233),
        /// `w234`
        W234(234),
        /// `w235`
        W235(235),
        /// `w236`
        W236(236),
        /// `w237`
        W237(237),
        /// `w238`
        W238(238),
        /// `w239`
        W239(239),
        /// `w240`
        W240(240),
        /// `w241`
        W241(241),
        /// `w242`
        W242(242),
        /// `w243`
        W243(243),
        /// `w244`
        W244(244),
        /// `w245`
        W245(245),
        /// `w246`
        W246(246),
        /// `w247`
        W247(247),
        /// `w248`
        W248(248),
        /// `w249`
        W249(249),
        /// `w250`
        W250(250),
        /// `w251`
        W251(251),
        /// `w252`
        W252(252),
        /// `w253`
        W253(253),
        /// `w254`
        W254(254),
        /// `w255`
        W255(255),
        /// `w256`
        W256(256);

        private static final List<Wide> ALL = List.of(values());

        private final int discriminant;

        Wide(int discriminant) {
            this.discriminant = discriminant;
        }

        int discriminant() {
            return discriminant;
        }

        static Wide at(int discriminant) {
            return ALL.get(LiftContext.discriminant(discriminant, 257));
        }
    }

    /// `i32` and `f32` share a core `i32`.
    public sealed interface Join32 {
        /// `whole`
        ///
        /// @param value what it carries
        record Whole(int value) implements Join32 {}

        /// `real`
        ///
        /// @param value what it carries
        record Real(float value) implements Join32 {}
    }

    /// `i64` and `f64` share a core `i64`.
    public sealed interface Join64 {
        /// `whole`
        ///
        /// @param value what it carries
        record Whole(long value) implements Join64 {}

        /// `real`
        ///
        /// @param value what it carries
        record Real(double value) implements Join64 {}
    }

    /// All four core types and a pointer share a core `i64`.
    public sealed interface Joins {
        /// `nothing`
        record Nothing() implements Joins {}

        /// `small`
        ///
        /// @param value what it carries
        record Small(int value) implements Joins {}

        /// `large`
        ///
        /// @param value what it carries
        record Large(long value) implements Joins {}

        /// `single`
        ///
        /// @param value what it carries
        record Single(float value) implements Joins {}

        /// `double`
        ///
        /// @param value what it carries
        record Double(double value) implements Joins {}

        /// `text`
        ///
        /// @param value what it carries
        record Text(String value) implements Joins {}
    }

    /// Payloads of different lengths and alignments.
    public sealed interface Shape {
        /// `empty`
        record Empty() implements Shape {}

        /// `dot`
        ///
        /// @param value what it carries
        record Dot(Point value) implements Shape {}

        /// `marked`
        ///
        /// @param value what it carries
        record Marked(Mixture value) implements Shape {}

        /// `path`
        ///
        /// @param value what it carries
        record Path(PointList value) implements Shape {}

        /// `named`
        ///
        /// @param value what it carries
        record Named(Tuple2<String, Colour> value) implements Shape {}

        /// `maybe`
        ///
        /// @param value what it carries
        record Maybe(Optional<Joins> value) implements Shape {}
    }

    /// 1 flag.
    ///
    /// @param bits one bit a flag, from the lowest; bits without a flag are dropped
    public record Set1(int bits) {
        /// `b0`
        public static final Set1 B0 = new Set1(1 << 0);

        /// Drops bits without a flag.
        public Set1 {
            bits &= 0x1;
        }

        /// Whether all flags of another set are set here.
        public boolean contains(Set1 other) {
            return (bits & other.bits) == other.bits;
        }

        /// These flags and those of another set.
        public Set1 plus(Set1 other) {
            return new Set1(bits | other.bits);
        }
    }

    /// 8 flags.
    ///
    /// @param bits one bit a flag, from the lowest; bits without a flag are dropped
    public record Set8(int bits) {
        /// `b0`
        public static final Set8 B0 = new Set8(1 << 0);
        /// `b1`
        public static final Set8 B1 = new Set8(1 << 1);
        /// `b2`
        public static final Set8 B2 = new Set8(1 << 2);
        /// `b3`
        public static final Set8 B3 = new Set8(1 << 3);
        /// `b4`
        public static final Set8 B4 = new Set8(1 << 4);
        /// `b5`
        public static final Set8 B5 = new Set8(1 << 5);
        /// `b6`
        public static final Set8 B6 = new Set8(1 << 6);
        /// `b7`
        public static final Set8 B7 = new Set8(1 << 7);

        /// Drops bits without a flag.
        public Set8 {
            bits &= 0xFF;
        }

        /// Whether all flags of another set are set here.
        public boolean contains(Set8 other) {
            return (bits & other.bits) == other.bits;
        }

        /// These flags and those of another set.
        public Set8 plus(Set8 other) {
            return new Set8(bits | other.bits);
        }
    }

    /// 9 flags.
    ///
    /// @param bits one bit a flag, from the lowest; bits without a flag are dropped
    public record Set9(int bits) {
        /// `b0`
        public static final Set9 B0 = new Set9(1 << 0);
        /// `b1`
        public static final Set9 B1 = new Set9(1 << 1);
        /// `b2`
        public static final Set9 B2 = new Set9(1 << 2);
        /// `b3`
        public static final Set9 B3 = new Set9(1 << 3);
        /// `b4`
        public static final Set9 B4 = new Set9(1 << 4);
        /// `b5`
        public static final Set9 B5 = new Set9(1 << 5);
        /// `b6`
        public static final Set9 B6 = new Set9(1 << 6);
        /// `b7`
        public static final Set9 B7 = new Set9(1 << 7);
        /// `b8`
        public static final Set9 B8 = new Set9(1 << 8);

        /// Drops bits without a flag.
        public Set9 {
            bits &= 0x1FF;
        }

        /// Whether all flags of another set are set here.
        public boolean contains(Set9 other) {
            return (bits & other.bits) == other.bits;
        }

        /// These flags and those of another set.
        public Set9 plus(Set9 other) {
            return new Set9(bits | other.bits);
        }
    }

    /// 16 flags.
    ///
    /// @param bits one bit a flag, from the lowest; bits without a flag are dropped
    public record Set16(int bits) {
        /// `b0`
        public static final Set16 B0 = new Set16(1 << 0);
        /// `b1`
        public static final Set16 B1 = new Set16(1 << 1);
        /// `b2`
        public static final Set16 B2 = new Set16(1 << 2);
        /// `b3`
        public static final Set16 B3 = new Set16(1 << 3);
        /// `b4`
        public static final Set16 B4 = new Set16(1 << 4);
        /// `b5`
        public static final Set16 B5 = new Set16(1 << 5);
        /// `b6`
        public static final Set16 B6 = new Set16(1 << 6);
        /// `b7`
        public static final Set16 B7 = new Set16(1 << 7);
        /// `b8`
        public static final Set16 B8 = new Set16(1 << 8);
        /// `b9`
        public static final Set16 B9 = new Set16(1 << 9);
        /// `b10`
        public static final Set16 B10 = new Set16(1 << 10);
        /// `b11`
        public static final Set16 B11 = new Set16(1 << 11);
        /// `b12`
        public static final Set16 B12 = new Set16(1 << 12);
        /// `b13`
        public static final Set16 B13 = new Set16(1 << 13);
        /// `b14`
        public static final Set16 B14 = new Set16(1 << 14);
        /// `b15`
        public static final Set16 B15 = new Set16(1 << 15);

        /// Drops bits without a flag.
        public Set16 {
            bits &= 0xFFFF;
        }

        /// Whether all flags of another set are set here.
        public boolean contains(Set16 other) {
            return (bits & other.bits) == other.bits;
        }

        /// These flags and those of another set.
        public Set16 plus(Set16 other) {
            return new Set16(bits | other.bits);
        }
    }

    /// 17 flags.
    ///
    /// @param bits one bit a flag, from the lowest; bits without a flag are dropped
    public record Set17(int bits) {
        /// `b0`
        public static final Set17 B0 = new Set17(1 << 0);
        /// `b1`
        public static final Set17 B1 = new Set17(1 << 1);
        /// `b2`
        public static final Set17 B2 = new Set17(1 << 2);
        /// `b3`
        public static final Set17 B3 = new Set17(1 << 3);
        /// `b4`
        public static final Set17 B4 = new Set17(1 << 4);
        /// `b5`
        public static final Set17 B5 = new Set17(1 << 5);
        /// `b6`
        public static final Set17 B6 = new Set17(1 << 6);
        /// `b7`
        public static final Set17 B7 = new Set17(1 << 7);
        /// `b8`
        public static final Set17 B8 = new Set17(1 << 8);
        /// `b9`
        public static final Set17 B9 = new Set17(1 << 9);
        /// `b10`
        public static final Set17 B10 = new Set17(1 << 10);
        /// `b11`
        public static final Set17 B11 = new Set17(1 << 11);
        /// `b12`
        public static final Set17 B12 = new Set17(1 << 12);
        /// `b13`
        public static final Set17 B13 = new Set17(1 << 13);
        /// `b14`
        public static final Set17 B14 = new Set17(1 << 14);
        /// `b15`
        public static final Set17 B15 = new Set17(1 << 15);
        /// `b16`
        public static final Set17 B16 = new Set17(1 << 16);

        /// Drops bits without a flag.
        public Set17 {
            bits &= 0x1FFFF;
        }

        /// Whether all flags of another set are set here.
        public boolean contains(Set17 other) {
            return (bits & other.bits) == other.bits;
        }

        /// These flags and those of another set.
        public Set17 plus(Set17 other) {
            return new Set17(bits | other.bits);
        }
    }

    /// 32 flags.
    ///
    /// @param bits one bit a flag, from the lowest; bits without a flag are dropped
    public record Set32(int bits) {
        /// `b0`
        public static final Set32 B0 = new Set32(1 << 0);
        /// `b1`
        public static final Set32 B1 = new Set32(1 << 1);
        /// `b2`
        public static final Set32 B2 = new Set32(1 << 2);
        /// `b3`
        public static final Set32 B3 = new Set32(1 << 3);
        /// `b4`
        public static final Set32 B4 = new Set32(1 << 4);
        /// `b5`
        public static final Set32 B5 = new Set32(1 << 5);
        /// `b6`
        public static final Set32 B6 = new Set32(1 << 6);
        /// `b7`
        public static final Set32 B7 = new Set32(1 << 7);
        /// `b8`
        public static final Set32 B8 = new Set32(1 << 8);
        /// `b9`
        public static final Set32 B9 = new Set32(1 << 9);
        /// `b10`
        public static final Set32 B10 = new Set32(1 << 10);
        /// `b11`
        public static final Set32 B11 = new Set32(1 << 11);
        /// `b12`
        public static final Set32 B12 = new Set32(1 << 12);
        /// `b13`
        public static final Set32 B13 = new Set32(1 << 13);
        /// `b14`
        public static final Set32 B14 = new Set32(1 << 14);
        /// `b15`
        public static final Set32 B15 = new Set32(1 << 15);
        /// `b16`
        public static final Set32 B16 = new Set32(1 << 16);
        /// `b17`
        public static final Set32 B17 = new Set32(1 << 17);
        /// `b18`
        public static final Set32 B18 = new Set32(1 << 18);
        /// `b19`
        public static final Set32 B19 = new Set32(1 << 19);
        /// `b20`
        public static final Set32 B20 = new Set32(1 << 20);
        /// `b21`
        public static final Set32 B21 = new Set32(1 << 21);
        /// `b22`
        public static final Set32 B22 = new Set32(1 << 22);
        /// `b23`
        public static final Set32 B23 = new Set32(1 << 23);
        /// `b24`
        public static final Set32 B24 = new Set32(1 << 24);
        /// `b25`
        public static final Set32 B25 = new Set32(1 << 25);
        /// `b26`
        public static final Set32 B26 = new Set32(1 << 26);
        /// `b27`
        public static final Set32 B27 = new Set32(1 << 27);
        /// `b28`
        public static final Set32 B28 = new Set32(1 << 28);
        /// `b29`
        public static final Set32 B29 = new Set32(1 << 29);
        /// `b30`
        public static final Set32 B30 = new Set32(1 << 30);
        /// `b31`
        public static final Set32 B31 = new Set32(1 << 31);

        /// Drops bits without a flag.
        public Set32 {
            bits &= 0xFFFFFFFF;
        }

        /// Whether all flags of another set are set here.
        public boolean contains(Set32 other) {
            return (bits & other.bits) == other.bits;
        }

        /// These flags and those of another set.
        public Set32 plus(Set32 other) {
            return new Set32(bits | other.bits);
        }
    }

    static void storeTypesPoint(LowerContext lower, int at, Point value) {
        lower.u32(at, value.x());
        lower.u32(at + 4, value.y());
        lower.u32(at + 8, value.z());
    }

    static void storeTypesMixture(LowerContext lower, int at, Mixture value) {
        lower.u8(at, LowerContext.range(value.a(), 0, 255));
        lower.u64(at + 8, value.b());
        lower.u16(at + 16, LowerContext.range(value.c(), 0, 65535));
        lower.f32(at + 20, value.d());
        lower.bool(at + 24, value.e());
        lower.block(at + 28, lower.string(value.f()));
        lower.u32(at + 36, LowerContext.character(value.g()));
        lower.f64(at + 40, value.h());
        lower.u8(at + 48, LowerContext.range(value.i(), -128, 127));
    }

    static Mixture loadTypesMixture(LiftContext lift, int at) {
        return new Mixture(
            lift.u8(at),
            lift.u64(at + 8),
            lift.u16(at + 16),
            lift.f32(at + 20),
            lift.bool(at + 24),
            lift.stringAt(at + 28),
            LiftContext.character(lift.u32(at + 36)),
            lift.f64(at + 40),
            (int) (byte) lift.u8(at + 48));
    }

    static Family loadTypesFamily(LiftContext lift, int at) {
        return new Family(
            loadTypesMixture(lift, at),
            loadTypesPoint(lift, at + 56),
            liftListOfTypesMixture(lift, lift.u32(at + 68), lift.u32(at + 72)),
            loadOptionOfTypesPoint(lift, at + 76));
    }

    static Point loadTypesPoint(LiftContext lift, int at) {
        return new Point(
            lift.u32(at),
            lift.u32(at + 4),
            lift.u32(at + 8));
    }

    private static List<Mixture> liftListOfTypesMixture(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 56, 8);
        List<Mixture> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadTypesMixture(lift, at));
            at += 56;
        }
        return Collections.unmodifiableList(list);
    }

    private static Optional<Point> loadOptionOfTypesPoint(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadTypesPoint(lift, at + 4));
        };
    }

    static void storeTypesFamily(LowerContext lower, int at, Family value) {
        storeTypesMixture(lower, at, value.head());
        storeTypesPoint(lower, at + 56, value.corner());
        lower.block(at + 68, lowerListOfTypesMixture(lower, value.others()));
        storeOptionOfTypesPoint(lower, at + 76, value.last());
    }

    private static Block lowerListOfTypesMixture(LowerContext lower, List<Mixture> list) {
        int pointer = lower.allocate(56L * list.size(), 8);
        int at = pointer;
        for (Mixture item : list) {
            storeTypesMixture(lower, at, item);
            at += 56;
        }
        return new Block(pointer, list.size());
    }

    private static void storeOptionOfTypesPoint(LowerContext lower, int at, Optional<Point> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            storeTypesPoint(lower, at + 4, value.get());
        }
    }

    static void lowerTypesWrapper(LowerContext lower, Wrapper value, long[] flat, int at) {
        flat[at] = Double.doubleToLongBits(value.value());
    }

    static Join32 liftTypesJoin32(LiftContext lift, long f0, long f1) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new Join32.Whole((int) f1);
            default -> new Join32.Real(LiftContext.flatF32((int) f1));
        };
    }

    static void storeTypesJoin32(LowerContext lower, int at, Join32 value) {
        switch (value) {
            case Join32.Whole chosen -> {
                lower.u8(at, 0);
                lower.u32(at + 4, chosen.value());
            }
            case Join32.Real chosen -> {
                lower.u8(at, 1);
                lower.f32(at + 4, chosen.value());
            }
        }
    }

    static Join64 liftTypesJoin64(LiftContext lift, long f0, long f1) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new Join64.Whole(f1);
            default -> new Join64.Real(LiftContext.flatF64(f1));
        };
    }

    static void storeTypesJoin64(LowerContext lower, int at, Join64 value) {
        switch (value) {
            case Join64.Whole chosen -> {
                lower.u8(at, 0);
                lower.u64(at + 8, chosen.value());
            }
            case Join64.Real chosen -> {
                lower.u8(at, 1);
                lower.f64(at + 8, chosen.value());
            }
        }
    }

    static Joins liftTypesJoins(LiftContext lift, long f0, long f1, long f2) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 6)) {
            case 0 -> new Joins.Nothing();
            case 1 -> new Joins.Small((int) f1);
            case 2 -> new Joins.Large(f1);
            case 3 -> new Joins.Single(LiftContext.flatF32((int) f1));
            case 4 -> new Joins.Double(LiftContext.flatF64(f1));
            default -> new Joins.Text(lift.string((int) f1, (int) f2));
        };
    }

    static void storeTypesJoins(LowerContext lower, int at, Joins value) {
        switch (value) {
            case Joins.Nothing chosen -> {
                lower.u8(at, 0);
            }
            case Joins.Small chosen -> {
                lower.u8(at, 1);
                lower.u32(at + 8, chosen.value());
            }
            case Joins.Large chosen -> {
                lower.u8(at, 2);
                lower.u64(at + 8, chosen.value());
            }
            case Joins.Single chosen -> {
                lower.u8(at, 3);
                lower.f32(at + 8, chosen.value());
            }
            case Joins.Double chosen -> {
                lower.u8(at, 4);
                lower.f64(at + 8, chosen.value());
            }
            case Joins.Text chosen -> {
                lower.u8(at, 5);
                lower.block(at + 8, lower.string(chosen.value()));
            }
        }
    }

    static Joins loadTypesJoins(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 6)) {
            case 0 -> new Joins.Nothing();
            case 1 -> new Joins.Small(lift.u32(at + 8));
            case 2 -> new Joins.Large(lift.u64(at + 8));
            case 3 -> new Joins.Single(lift.f32(at + 8));
            case 4 -> new Joins.Double(lift.f64(at + 8));
            default -> new Joins.Text(lift.stringAt(at + 8));
        };
    }

    static Shape liftTypesShape(LiftContext lift, long f0, long f1, long f2, long f3, long f4, long f5, long f6, long f7, long f8, long f9, long f10) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 6)) {
            case 0 -> new Shape.Empty();
            case 1 -> new Shape.Dot(new Point((int) f1, (int) f2, (int) f3));
            case 2 -> new Shape.Marked(new Mixture((int) f1 & 0xFF, f2, (int) f3 & 0xFFFF, LiftContext.flatF32((int) f4), (int) f5 != 0, lift.string((int) f6, (int) f7), LiftContext.character((int) f8), LiftContext.flatF64(f9), (int) (byte) f10));
            case 3 -> new Shape.Path(new PointList(lift.words((int) f1, (int) f2, 3)));
            case 4 -> new Shape.Named(new Tuple2<>(lift.string((int) f1, (int) f2), Colour.at((int) f3)));
            default -> new Shape.Maybe(liftOptionOfTypesJoins(lift, f1, f2, f3, f4));
        };
    }

    private static Optional<Joins> liftOptionOfTypesJoins(LiftContext lift, long f0, long f1, long f2, long f3) {
        int tag = (int) f0;
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(liftTypesJoins(lift, f1, f2, f3));
        };
    }

    static void storeTypesShape(LowerContext lower, int at, Shape value) {
        switch (value) {
            case Shape.Empty chosen -> {
                lower.u8(at, 0);
            }
            case Shape.Dot chosen -> {
                lower.u8(at, 1);
                storeTypesPoint(lower, at + 8, chosen.value());
            }
            case Shape.Marked chosen -> {
                lower.u8(at, 2);
                storeTypesMixture(lower, at + 8, chosen.value());
            }
            case Shape.Path chosen -> {
                lower.u8(at, 3);
                lower.block(at + 8, lower.words(chosen.value().words(), 3));
            }
            case Shape.Named chosen -> {
                lower.u8(at, 4);
                storeTuple2OfStringAndTypesColour(lower, at + 8, chosen.value());
            }
            case Shape.Maybe chosen -> {
                lower.u8(at, 5);
                storeOptionOfTypesJoins(lower, at + 8, chosen.value());
            }
        }
    }

    private static void storeTuple2OfStringAndTypesColour(LowerContext lower, int at, Tuple2<String, Colour> value) {
        lower.block(at, lower.string(value.f0()));
        lower.u8(at + 8, value.f1().discriminant());
    }

    private static void storeOptionOfTypesJoins(LowerContext lower, int at, Optional<Joins> value) {
        lower.u8(at, value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            storeTypesJoins(lower, at + 8, value.get());
        }
    }

    static Shape loadTypesShape(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 6)) {
            case 0 -> new Shape.Empty();
            case 1 -> new Shape.Dot(loadTypesPoint(lift, at + 8));
            case 2 -> new Shape.Marked(loadTypesMixture(lift, at + 8));
            case 3 -> new Shape.Path(new PointList(lift.words(lift.u32(at + 8), lift.u32(at + 12), 3)));
            case 4 -> new Shape.Named(loadTuple2OfStringAndTypesColour(lift, at + 8));
            default -> new Shape.Maybe(loadOptionOfTypesJoins(lift, at + 8));
        };
    }

    private static Tuple2<String, Colour> loadTuple2OfStringAndTypesColour(LiftContext lift, int at) {
        return new Tuple2<>(
            lift.stringAt(at),
            Colour.at(lift.u8(at + 8)));
    }

    private static Optional<Joins> loadOptionOfTypesJoins(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadTypesJoins(lift, at + 8));
        };
    }

    static void lowerTypesPoint(LowerContext lower, Point value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(value.x());
        flat[at + 1] = Integer.toUnsignedLong(value.y());
        flat[at + 2] = Integer.toUnsignedLong(value.z());
    }

    static void lowerTypesMixture(LowerContext lower, Mixture value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(LowerContext.range(value.a(), 0, 255));
        flat[at + 1] = value.b();
        flat[at + 2] = Integer.toUnsignedLong(LowerContext.range(value.c(), 0, 65535));
        flat[at + 3] = Integer.toUnsignedLong(Float.floatToIntBits(value.d()));
        flat[at + 4] = value.e() ? 1 : 0;
        lower.flat(flat, at + 5, lower.string(value.f()));
        flat[at + 7] = Integer.toUnsignedLong(LowerContext.character(value.g()));
        flat[at + 8] = Double.doubleToLongBits(value.h());
        flat[at + 9] = Integer.toUnsignedLong(LowerContext.range(value.i(), -128, 127));
    }

    static void lowerTypesJoin32(LowerContext lower, Join32 value, long[] flat, int at) {
        switch (value) {
            case Join32.Whole chosen -> {
                flat[at] = 0;
                flat[at + 1] = Integer.toUnsignedLong(chosen.value());
            }
            case Join32.Real chosen -> {
                flat[at] = 1;
                flat[at + 1] = Integer.toUnsignedLong(Float.floatToIntBits(chosen.value()));
            }
        }
    }

    static Join32 loadTypesJoin32(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new Join32.Whole(lift.u32(at + 4));
            default -> new Join32.Real(lift.f32(at + 4));
        };
    }

    static void lowerTypesJoin64(LowerContext lower, Join64 value, long[] flat, int at) {
        switch (value) {
            case Join64.Whole chosen -> {
                flat[at] = 0;
                flat[at + 1] = chosen.value();
            }
            case Join64.Real chosen -> {
                flat[at] = 1;
                flat[at + 1] = Double.doubleToLongBits(chosen.value());
            }
        }
    }

    static Join64 loadTypesJoin64(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new Join64.Whole(lift.u64(at + 8));
            default -> new Join64.Real(lift.f64(at + 8));
        };
    }

    static void lowerTypesJoins(LowerContext lower, Joins value, long[] flat, int at) {
        switch (value) {
            case Joins.Nothing chosen -> {
                flat[at] = 0;
            }
            case Joins.Small chosen -> {
                flat[at] = 1;
                flat[at + 1] = Integer.toUnsignedLong(chosen.value());
            }
            case Joins.Large chosen -> {
                flat[at] = 2;
                flat[at + 1] = chosen.value();
            }
            case Joins.Single chosen -> {
                flat[at] = 3;
                flat[at + 1] = Integer.toUnsignedLong(Float.floatToIntBits(chosen.value()));
            }
            case Joins.Double chosen -> {
                flat[at] = 4;
                flat[at + 1] = Double.doubleToLongBits(chosen.value());
            }
            case Joins.Text chosen -> {
                flat[at] = 5;
                lower.flat(flat, at + 1, lower.string(chosen.value()));
            }
        }
    }

    static void lowerTypesShape(LowerContext lower, Shape value, long[] flat, int at) {
        switch (value) {
            case Shape.Empty chosen -> {
                flat[at] = 0;
            }
            case Shape.Dot chosen -> {
                flat[at] = 1;
                lowerTypesPoint(lower, chosen.value(), flat, at + 1);
            }
            case Shape.Marked chosen -> {
                flat[at] = 2;
                lowerTypesMixture(lower, chosen.value(), flat, at + 1);
            }
            case Shape.Path chosen -> {
                flat[at] = 3;
                lower.flat(flat, at + 1, lower.words(chosen.value().words(), 3));
            }
            case Shape.Named chosen -> {
                flat[at] = 4;
                lowerTuple2OfStringAndTypesColour(lower, chosen.value(), flat, at + 1);
            }
            case Shape.Maybe chosen -> {
                flat[at] = 5;
                lowerOptionOfTypesJoins(lower, chosen.value(), flat, at + 1);
            }
        }
    }

    private static void lowerTuple2OfStringAndTypesColour(LowerContext lower, Tuple2<String, Colour> value, long[] flat, int at) {
        lower.flat(flat, at, lower.string(value.f0()));
        flat[at + 2] = value.f1().discriminant();
    }

    private static void lowerOptionOfTypesJoins(LowerContext lower, Optional<Joins> value, long[] flat, int at) {
        flat[at] = value.isPresent() ? 1 : 0;
        if (value.isPresent()) {
            lowerTypesJoins(lower, value.get(), flat, at + 1);
        }
    }
}

package dev.atoll.app.workspace;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/// The encodings that are offered to choose from, the most usual first.
public final class Encodings {
    private static final List<String> NAMES = List.of(
            "UTF-16LE",
            "UTF-16BE",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-15",
            "windows-1250",
            "ISO-8859-2",
            "windows-1251",
            "KOI8-R",
            "KOI8-U",
            "ISO-8859-5",
            "IBM866",
            "windows-1253",
            "ISO-8859-7",
            "windows-1254",
            "ISO-8859-9",
            "windows-1255",
            "ISO-8859-8",
            "windows-1256",
            "ISO-8859-6",
            "windows-1257",
            "ISO-8859-4",
            "ISO-8859-13",
            "windows-1258",
            "IBM437",
            "IBM850",
            "IBM852",
            "x-MacRoman",
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "GBK",
            "Big5",
            "EUC-KR",
            "TIS-620",
            "US-ASCII");

    private Encodings() {}

    /// What a file can be read in: whether it has a byte order mark is told by its bytes.
    public static List<Encoding> toRead() {
        return Stream.concat(Stream.of(Encoding.UTF_8), others()).toList();
    }

    /// What a file can be written in, those of Unicode also with a byte order mark.
    public static List<Encoding> toWrite() {
        return toRead().stream()
                .flatMap(each ->
                        each.charset().name().startsWith("UTF-") ? Stream.of(each, each.withMark()) : Stream.of(each))
                .toList();
    }

    private static Stream<Encoding> others() {
        return NAMES.stream().filter(Charset::isSupported).map(Charset::forName).map(Encoding::of);
    }
}

package dev.atoll.app.icon;

import dev.atoll.app.theme.ThemeJson;
import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The icons of a theme: drawings and pictures in files, letters of typefaces. Each is read when it is first asked for.
final class IconPictures {
    private static final int MOST_BYTES = 256 << 10;
    private static final int MOST_BYTES_OF_TYPEFACE = 4 << 20;
    private static final int MOST_TYPEFACES = 8;
    private static final int LARGEST = 512;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 24;
    private static final int BEGINNING = 0x49484452;
    private static final int PALETTE = 0x504c5445;
    private static final int LONGEST_PALETTE = 768;

    private final String theme;
    private final JsonNode definitions;
    private final Map<String, String> typefaces = new HashMap<>();
    private final Function<String, Optional<byte[]>> files;
    private final String firstTypeface;
    private final Map<String, Typeface> read = new ConcurrentHashMap<>();

    /// @param theme the path of the theme's file
    /// @param json what it says
    /// @param files looks a file up by its path
    IconPictures(String theme, JsonNode json, Function<String, Optional<byte[]>> files) {
        this.theme = theme;
        this.files = files;
        definitions = json.path("iconDefinitions");
        String first = "";
        for (JsonNode font : json.path("fonts")) {
            String id = font.path("id").asString("");
            if (typefaces.size() < MOST_TYPEFACES) {
                typefaces.putIfAbsent(id, typefaceFile(font));
                first = typefaces.size() == 1 ? id : first;
            }
        }
        firstTypeface = first;
    }

    /// The first of its files that can be read, or else the first of all.
    private static String typefaceFile(JsonNode font) {
        String first = font.path("src").path(0).path("path").asString("");
        for (JsonNode source : font.path("src")) {
            String format = source.path("format").asString("");
            if (format.equals("woff") || format.equals("truetype")) {
                return source.path("path").asString("");
            }
        }
        return first;
    }

    Set<String> icons() {
        return Set.copyOf(definitions.propertyNames());
    }

    /// Whether there is an icon of that name.
    boolean has(String icon) {
        return definitions.has(icon);
    }

    IconReading read(String icon) {
        JsonNode definition = definitions.path(icon);
        String path = definition.path("iconPath").asString("");
        String letter = definition.path("fontCharacter").asString("");
        try {
            if (!path.isEmpty()) {
                return new IconReading.Read(file(path));
            }
            if (!letter.isEmpty()) {
                return letter(definition, letter);
            }
            throw new UnreadableIconException(Words.of("icon.has-neither-path-nor-letter"));
        } catch (UnreadableIconException unreadable) {
            return new IconReading.Refused(
                    path.isEmpty()
                            ? Words.of("icon.fault-of", Excerpt.of(icon), unreadable.words())
                            : Words.of("icon.fault-of-file", Excerpt.of(icon), Excerpt.of(path), unreadable.words()));
        }
    }

    private byte[] bytes(String path, int most) {
        byte[] bytes = ThemeJson.resolved(theme, path)
                .flatMap(files)
                .orElseThrow(() -> new UnreadableIconException(Words.of("icon.names-no-file", Excerpt.of(path))));
        if (bytes.length > most) {
            throw new UnreadableIconException(Words.of("icon.is-larger-than", most >> 10));
        }
        return bytes;
    }

    private Picture file(String path) {
        byte[] bytes = bytes(path, MOST_BYTES);
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return SvgReader.read(bytes);
        }
        if (!name.endsWith(".png")) {
            throw new UnreadableIconException(Words.of("icon.is-neither-svg-nor-png"));
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < PNG_HEADER || header.getLong(0) != PNG || !wholeParts(header)) {
            throw new UnreadableIconException(Words.of("icon.is-no-png"));
        }
        if (Math.min(header.getInt(16), header.getInt(20)) < 1
                || Math.max(header.getInt(16), header.getInt(20)) > LARGEST) {
            throw new UnreadableIconException(Words.of("icon.has-wrong-size", LARGEST));
        }
        return new Picture.Pixels(ByteBuffer.wrap(bytes));
    }

    /// Whether the parts of a PNG are no longer than the file, and its palette than a palette: whoever decodes it makes
    /// room for what is said. The layout is that of the specification of PNG: length, name, content, checksum.
    private static boolean wholeParts(ByteBuffer png) {
        int at = Long.BYTES;
        while (at + 2 * Integer.BYTES <= png.limit()) {
            int length = png.getInt(at);
            boolean palette = png.getInt(at + Integer.BYTES) == PALETTE;
            if (length < 0 || length > png.limit() - at - 3 * Integer.BYTES || (palette && length > LONGEST_PALETTE)) {
                return false;
            }
            at += length + 3 * Integer.BYTES;
        }
        return png.getInt(Long.BYTES) == 13 && png.getInt(Long.BYTES + Integer.BYTES) == BEGINNING;
    }

    private IconReading letter(JsonNode definition, String letter) {
        String id = definition.path("fontId").asString(firstTypeface);
        String path = typefaces.get(id);
        if (path == null) {
            throw new UnreadableIconException(Words.of("icon.is-of-no-typeface", Excerpt.of(id)));
        }
        Typeface typeface = read.computeIfAbsent(path, at -> Typeface.of(bytes(at, MOST_BYTES_OF_TYPEFACE)));
        String colour = definition.path("fontColor").asString("");
        return new IconReading.Read(
                new Picture.Letter(typeface.letter(code(letter)), colour.isEmpty() ? "" : SvgPaints.colour(colour)));
    }

    /// The letter itself, or its number behind a backslash, as style sheets write it.
    private static int code(String letter) {
        if (letter.startsWith("\\")) {
            String number = letter.substring(1).strip();
            if (!number.matches("[0-9a-fA-F]{1,6}")) {
                throw new UnreadableIconException(Words.of("icon.has-no-letter", Excerpt.of(letter)));
            }
            return Integer.parseInt(number, 16);
        }
        return letter.codePointAt(0);
    }
}

package dev.atoll.icons;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Files that hold one icon in several sizes, each as a PNG file.
final class IconFiles {
    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final short ICO_ICON = 1;
    private static final short ICO_BITS = 32;
    private static final int ICNS_HEADER = 8;
    /// The sizes that Windows asks for; a file cannot tell of a larger one than 256.
    private static final List<Integer> ICO_SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 256);

    /// What the parts of an Apple icon image are named, by size: plain ones, then those for screens of double density.
    private static final List<Part> ICNS_PARTS = List.of(
            new Part("icp4", 16),
            new Part("icp5", 32),
            new Part("ic07", 128),
            new Part("ic08", 256),
            new Part("ic09", 512),
            new Part("ic11", 32),
            new Part("ic12", 64),
            new Part("ic13", 256),
            new Part("ic14", 512),
            new Part("ic10", 1024));

    private IconFiles() {}

    private record Part(String name, int size) {}

    /// An icon for Windows: a directory of entries, then the pictures. Numbers are little-endian.
    ///
    /// @param pictures PNG files by size
    static byte[] ico(Map<Integer, byte[]> pictures) {
        int offset = ICO_HEADER + ICO_ENTRY * ICO_SIZES.size();
        int length = offset
                + ICO_SIZES.stream()
                        .mapToInt(size -> picture(pictures, size).length)
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort(ICO_ICON).putShort((short) ICO_SIZES.size());
        for (int size : ICO_SIZES) {
            int bytes = picture(pictures, size).length;
            // 256 is written as 0
            file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort(ICO_BITS).putInt(bytes).putInt(offset);
            offset += bytes;
        }
        ICO_SIZES.forEach(size -> file.put(picture(pictures, size)));
        return file.array();
    }

    /// An icon for macOS: named parts, each with its length. Numbers are big-endian.
    ///
    /// @param pictures PNG files by size
    static byte[] icns(Map<Integer, byte[]> pictures) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (Part part : ICNS_PARTS) {
            byte[] picture = picture(pictures, part.size());
            parts.writeBytes(header(part.name(), picture.length));
            parts.writeBytes(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(header("icns", parts.size()));
        file.writeBytes(parts.toByteArray());
        return file.toByteArray();
    }

    // lengths count the header too
    private static byte[] header(String name, int length) {
        return ByteBuffer.allocate(ICNS_HEADER)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(ICNS_HEADER + length)
                .array();
    }

    private static byte[] picture(Map<Integer, byte[]> pictures, int size) {
        byte[] picture = pictures.get(size);
        if (picture == null) {
            throw new IllegalArgumentException("there is no picture of " + size + " pixels");
        }
        return picture;
    }
}

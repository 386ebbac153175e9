package dev.atoll.host.catalog;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of a package's files, one after the other, as they may be on every file system: relative, without
/// tricks, and different from each other also where letter case and Unicode forms do not count.
final class FileNames {
    private static final int LONGEST = 200;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private final Set<String> seen = new HashSet<>();

    /// @throws UnsoundPackageException if the name must not be, or is there already
    void add(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new UnsoundPackageException("package", "A file's name is empty or longer than 200 characters.");
        }
        if (name.startsWith("/")) {
            throw new UnsoundPackageException(name, "Its name is an absolute path.");
        }
        if (name.codePoints().anyMatch(FileNames::forbidden)) {
            throw new UnsoundPackageException("package", "A file's name has characters that names must not have.");
        }
        for (var part : name.split("/", -1)) {
            checkPart(name, part);
        }
        var folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        if (!seen.add(folded)) {
            throw new UnsoundPackageException(name, "Another file's name differs from it by letter case at most.");
        }
    }

    private static boolean forbidden(int c) {
        return c < 0x20
                || c == 0x7f
                || FORBIDDEN.indexOf(c) >= 0
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    private static void checkPart(String name, String part) {
        if (part.equals("..") || part.equals(".")) {
            throw new UnsoundPackageException(name, "Its name leads out of the package.");
        }
        if (part.isEmpty()) {
            throw new UnsoundPackageException(name, "Its name has an empty part, or names a folder.");
        }
        if (part.endsWith(".") || part.endsWith(" ") || DEVICE.matcher(part).matches()) {
            throw new UnsoundPackageException(name, "Its name does not work on every system.");
        }
    }
}

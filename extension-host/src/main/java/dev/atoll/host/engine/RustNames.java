package dev.atoll.host.engine;

import java.util.ArrayList;
import java.util.List;

/// Names as Rust's compiler writes them into a module, made readable: the identifiers in their order. What stands
/// between, such as what is generic about a function, is left out.
///
/// See Rust's RFC 2603 for the form that begins with `_R`; the older one begins with `_ZN`.
final class RustNames {
    private static final String HASH = "h[0-9a-f]{16}";

    private RustNames() {}

    /// The readable form of a name; the name itself if it is not one of Rust's.
    static String readable(String name) {
        if (!name.startsWith("_R") && !name.startsWith("_ZN")) {
            return name;
        }
        var words = new ArrayList<String>();
        int at = name.startsWith("_R") ? 2 : 3;
        while (at < name.length()) {
            char sign = name.charAt(at);
            if (sign >= '1' && sign <= '9') {
                at = word(name, at, words);
            } else if (name.startsWith("_R") && (sign == 's' || sign == 'B')) {
                // a number that tells namesakes apart, or that refers to an earlier place; up to the underscore
                at = Math.max(at, name.indexOf('_', at)) + 1;
            } else {
                at++;
            }
        }
        words.removeIf(word -> word.matches(HASH));
        return words.isEmpty() ? name : String.join("::", words);
    }

    /// Reads a word that its length stands before.
    ///
    /// @return the place behind it
    private static int word(String name, int start, List<String> words) {
        int at = start;
        int length = 0;
        while (at < name.length() && Character.isDigit(name.charAt(at))) {
            length = Math.min(name.length(), 10 * length + name.charAt(at) - '0');
            at++;
        }
        at += at < name.length() && name.charAt(at) == '_' ? 1 : 0;
        int end = Math.min(name.length(), at + length);
        if (end > at) {
            words.add(name.substring(at, end));
        }
        return Math.max(end, start + 1);
    }
}

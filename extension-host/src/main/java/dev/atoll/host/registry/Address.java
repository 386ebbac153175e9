package dev.atoll.host.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a registry is.
sealed interface Address {
    /// A folder, by its absolute path.
    record Folder(Path path) implements Address {}

    /// On the web. Its path ends in a slash.
    record Web(URI base) implements Address {}

    /// Addresses of this machine itself, as they are written; no name is looked up to find out.
    Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    /// What a text writes.
    ///
    /// @return nothing if no registry can be there: see [#EXPECTED]
    static Optional<Address> parse(String text) {
        try {
            if (text.startsWith("https:") || text.startsWith("http:")) {
                var uri = new URI(text.endsWith("/") ? text : text + "/");
                return isSafe(uri) && uri.getRawQuery() == null && uri.getRawFragment() == null
                        ? Optional.of(new Web(uri))
                        : Optional.empty();
            }
            var path = text.startsWith("file:") ? Path.of(new URI(text)) : Path.of(text);
            return path.isAbsolute() ? Optional.of(new Folder(path)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    /// What an address may be, for people.
    String EXPECTED = String.join(
            " ",
            List.of(
                    "A registry's address begins with https:// or is a folder with its whole path;",
                    "http:// is for this machine itself, such as http://127.0.0.1:8000.",
                    "It has no name or password in it."));

    /// Whether bytes may be asked for at an address: with nothing secret in it, and nobody on the way who could change
    /// them.
    private static boolean isSafe(URI uri) {
        return isEncrypted(uri) || (isWhole(uri) && isScheme(uri, "http") && isLoopback(uri));
    }

    /// Whether a redirect may lead there.
    static boolean isEncrypted(URI uri) {
        return isWhole(uri) && isScheme(uri, "https");
    }

    private static boolean isWhole(URI uri) {
        return uri.getHost() != null && uri.getRawUserInfo() == null;
    }

    private static boolean isScheme(URI uri, String scheme) {
        return scheme.equalsIgnoreCase(uri.getScheme());
    }

    private static boolean isLoopback(URI uri) {
        return LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
    }
}

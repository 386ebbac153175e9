package dev.atoll.app.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The packages that come with the application.
final class BundledForTests {
    private static final String FOLDER = "/dev/atoll/bundled/";

    private BundledForTests() {}

    static List<URI> packages() {
        try (var index = Objects.requireNonNull(BundledForTests.class.getResourceAsStream(FOLDER + "index.txt"))) {
            List<URI> packages = new ArrayList<>();
            for (String name : new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                packages.add(Objects.requireNonNull(BundledForTests.class.getResource(FOLDER + name))
                        .toURI());
            }
            return packages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The package of an extension.
    ///
    /// @param id such as `atoll.json`
    static URI of(String id) {
        return packages().stream()
                .filter(each -> each.toString().contains("/" + id + "-"))
                .findFirst()
                .orElseThrow();
    }
}

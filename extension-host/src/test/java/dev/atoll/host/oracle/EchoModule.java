package dev.atoll.host.oracle;

import java.nio.file.Path;

/// The echo guest in each language.
enum EchoModule {
    /// Bound by `wit-bindgen`.
    RUST("extension-host/test-guests/rust-echo/echo.wasm"),
    /// Bound by our generator.
    ASSEMBLYSCRIPT("extension-host/target/test-guests/assemblyscript-echo.wasm");

    private final String path;

    EchoModule(String path) {
        this.path = path;
    }

    /// The built module.
    ///
    /// @param root the repository's root folder
    Path file(Path root) {
        return root.resolve(path);
    }
}

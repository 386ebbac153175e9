package dev.atoll.app.window;

/// Opens addresses of the web outside of the editor.
@FunctionalInterface
public interface Browser {
    /// Opens an address.
    void open(String address);
}

package dev.atoll.app.window;

/// Opens addresses of the web outside of the editor.
@FunctionalInterface
public interface Browser {
    /// Opens an address.
    void open(String address);

    /// An address as it can be read: what cannot be seen could make it look like another.
    static String spelledOut(String address) {
        StringBuilder shown = new StringBuilder();
        address.codePoints().forEach(point -> {
            boolean hidden = Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
            shown.append(hidden ? "<U+%04X>".formatted(point) : Character.toString(point));
        });
        return shown.toString();
    }
}

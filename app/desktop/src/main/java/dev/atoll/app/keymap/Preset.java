package dev.atoll.app.keymap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/// Keys as users of another editor know them, laid over the usual ones.
public enum Preset {
    /// The usual keys alone.
    ATOLL("atoll", "Atoll"),
    /// Those of Visual Studio Code.
    VSCODE("vscode", "VS Code"),
    /// Those of IntelliJ IDEA.
    INTELLIJ("intellij", "IntelliJ"),
    /// Those of Sublime Text.
    SUBLIME("sublime", "Sublime Text"),
    /// Those of Emacs.
    EMACS("emacs", "Emacs");

    private final String word;
    private final String title;

    Preset(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// As it is written in the settings.
    public String word() {
        return word;
    }

    /// What people call it.
    public String title() {
        return title;
    }

    /// The preset of a word.
    public static Optional<Preset> of(String word) {
        return Arrays.stream(values())
                .filter(preset -> preset.word.equals(word))
                .findFirst();
    }

    /// Its bindings.
    public Layer layer() {
        return this == ATOLL ? Layer.read(title, new byte[0]) : Layer.read(title, file(word + ".json"));
    }

    static byte[] file(String name) {
        try (InputStream file = Preset.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the keymap " + name + " is not in the application");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

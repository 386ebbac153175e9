package dev.atoll.app.editor;

import org.kordamp.ikonli.FontLoader;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

import java.util.ArrayList;
import java.util.List;

/// The typefaces of icons. That of the window's own icons is loaded with the first of them; that of kinds of files is
/// four times as large, and no window without its tree shows one.
///
/// Belongs to the UI thread.
public final class IconFonts {
    /// An icon of the window's own.
    private static final String OWN = "bi-x";

    private static final FontLoader LOADER = JavaFXFontLoader.getInstance();
    private static final List<IkonHandler> WAITING = new ArrayList<>();

    private IconFonts() {}

    /// Has only the typeface of the window's own icons loaded, if it comes before the first icon; nothing otherwise,
    /// since all are loaded then.
    public static void loadFirst() {
        var _ = IkonResolverProvider.getInstance(handler -> {
            if (handler.supports(OWN)) {
                LOADER.loadFont(handler);
            } else {
                WAITING.add(handler);
            }
        });
    }

    /// Has the others loaded, too; to be called before one of their icons is made.
    public static void load() {
        WAITING.forEach(LOADER::loadFont);
        WAITING.clear();
    }
}

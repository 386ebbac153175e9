package dev.atoll.app.window;

import dev.atoll.app.editor.CopiedText;
import dev.atoll.app.editor.TextClipboard;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The platform's clipboard. What else is known of a copied text is kept for as long as the clipboard holds that text.
public final class SystemClipboard implements TextClipboard {
    private CopiedText last = CopiedText.of("");

    /// A clipboard that nothing was copied to yet.
    public SystemClipboard() {}

    @Override
    public void put(CopiedText content) {
        last = content;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, content.text()));
    }

    @Override
    public CopiedText get() {
        String text = Clipboard.getSystemClipboard().getString();
        String plain = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
        return plain.equals(last.text()) ? last : CopiedText.of(plain);
    }
}

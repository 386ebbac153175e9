package dev.atoll.app.editor.input;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.editor.CopiedText;
import dev.atoll.app.editor.PrimarySelection;
import dev.atoll.app.editor.TextClipboard;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The clipboard that all programs share.
///
/// What it cannot carry, such as the parts of several carets, is remembered here for as long as the clipboard still
/// holds
/// the text it belongs to.
public final class SystemClipboard implements TextClipboard {
    private final PrimarySelection selection;
    private CopiedText last = CopiedText.of("");

    /// @param background where other programs are asked for what is selected in them
    public SystemClipboard(Background background) {
        selection = SharedSelection.of(background);
    }

    @Override
    public PrimarySelection selection() {
        return selection;
    }

    @Override
    public void put(CopiedText content) {
        last = content;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, content.text()));
    }

    @Override
    public CopiedText get() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null) {
            return CopiedText.of("");
        }
        return text.equals(last.text()) ? last : CopiedText.of(text);
    }
}

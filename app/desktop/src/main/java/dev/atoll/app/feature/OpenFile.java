package dev.atoll.app.feature;

import dev.atoll.api.feature.Symbol;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStyle;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// An open file as features see it. Belongs to the UI thread.
public interface OpenFile {
    /// Its text and history.
    Document document();

    /// The view on it.
    EditorView view();

    /// What extensions say of it; another one after the file's name or the open folder has changed.
    Optional<DocumentLanguage> language();

    /// The id of its language, such as `json`; `text` if no extension knows it.
    String languageName();

    /// How its characters are written on the disk.
    Encoding encoding();

    /// Where it lies, if it was ever saved.
    Optional<Path> path();

    /// How its folders ask for it to be written, as known last.
    FileStyle style();

    /// Its folders ask for it to be written so.
    void dress(FileStyle style);

    /// Its bare name.
    String title();

    /// The outermost symbols of its outline, as told last.
    List<Symbol> outline();

    /// Puts a bar between the tabs and its text.
    void above(Node bar);

    /// Puts a strip at the right of its text in place of the one before, or takes that away.
    void beside(Optional<Beside> strip);

    /// Whether its text differs from that on the disk.
    boolean unsaved();
}

package dev.atoll.api.editor;

import dev.atoll.api.document.Revision;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;

/// The places on the screen that extensions use. Every call names the extension, and so must what is shown.
///
/// Texts are clean and bounded, calls come from extensions' threads and must return at once. What is shown by name
/// stays
/// until it is taken away; the host takes all away when an instance ends.
public interface ExtensionUi {
    /// Shows a notice.
    ///
    /// @param actions what it offers to do; few
    void notice(ExtensionId extension, NoticeLevel level, String message, List<NoticeAction> actions);

    /// Shows or changes a status item.
    void status(ExtensionId extension, StatusItem item);

    /// Takes a status item away.
    ///
    /// @param name the item's name
    void noStatus(ExtensionId extension, String name);

    /// Shows or changes how far some work is.
    void progress(ExtensionId extension, ProgressItem item);

    /// Takes progress away: the work is over.
    ///
    /// @param title the work's title
    void noProgress(ExtensionId extension, String title);

    /// Shows decorations in place of those of the same group and document. An empty list takes them away; then the
    /// version does not matter.
    ///
    /// @param revision the document, at the version that the decorations speak of
    /// @param group the group's name
    void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations);

    /// Asks an extension for something again, for all documents.
    ///
    /// @param feature whose answers have changed
    void refresh(ExtensionId extension, Feature feature);

    /// Asks an extension again for what a panel shows.
    ///
    /// @param panel its id in the manifest
    void refreshPanel(ExtensionId extension, String panel);

    /// Shows nothing anywhere.
    static ExtensionUi none() {
        return new NoUi();
    }
}

package dev.atoll.api.editor;

/// All that an editor gives to extensions.
///
/// @param files the open folder's files
/// @param ui the places on the screen
/// @param settings the user's settings of extensions
public record EditorParts(WorkspaceFiles files, ExtensionUi ui, UserSettings settings) {
    /// No folder, no screen and no settings, as for tests and command-line tools.
    public static EditorParts none() {
        return new EditorParts(WorkspaceFiles.none(), ExtensionUi.none(), UserSettings.none());
    }
}

package dev.atoll.app.workspace;

/// What came of saving a document.
public sealed interface SaveResult {
    /// It is on the disk.
    ///
    /// @param stamp the file's new state
    /// @param again whether somebody else had removed the file meanwhile, so that it was made anew
    record Saved(FileStamp stamp, boolean again) implements SaveResult {}

    /// It is not on the disk, and the file there is as it was.
    ///
    /// @param reason why
    /// @param sentence the reason for users, and what they can do
    record NotSaved(Reason reason, String sentence) implements SaveResult {}

    /// Why a document was not saved.
    enum Reason {
        /// Somebody else has changed or made the file meanwhile; saving anyway would lose their work.
        CHANGED_ON_DISK,
        /// The file or its folder may not be written.
        READ_ONLY,
        /// A character has no bytes in the file's encoding.
        NOT_ENCODABLE,
        /// No room is left.
        DISK_FULL,
        /// The name belongs to a folder or a device.
        NOT_A_FILE,
        /// The disk failed.
        FAILED
    }
}

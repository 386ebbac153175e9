/// Texts as they are typed, on the disk within a second, so that no crash loses them.
///
/// [dev.atoll.app.workspace.journal.Journal] is one window's folder, which nobody else uses while its lock is held; in
/// it
/// [dev.atoll.app.workspace.journal.DocumentJournal] appends what is done to a document. Both are read back by the next
/// start: as much of each as is sound. All calls block, so they belong on [dev.atoll.app.concurrent.Background].
@NullMarked
package dev.atoll.app.workspace.journal;

import org.jspecify.annotations.NullMarked;

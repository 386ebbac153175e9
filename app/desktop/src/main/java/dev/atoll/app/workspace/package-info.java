/// Files: the editor's only door to them.
///
/// [dev.atoll.app.workspace.Workspace] opens and saves; every outcome a user may meet is a value with a sentence. What
/// a file holds is never lost and never silently changed: encodings, invalid bytes and each line's own break are
/// remembered, and a file that is saved as it was opened has the same bytes. All calls block, so they belong on
/// [dev.atoll.app.concurrent.Background].
@NullMarked
package dev.atoll.app.workspace;

import org.jspecify.annotations.NullMarked;

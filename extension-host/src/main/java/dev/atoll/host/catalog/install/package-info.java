/// The installed extensions on disk, changed in steps of which each leaves the old or the new. Where things lie is told
/// in
/// `docs/packages.md`.
@NullMarked
package dev.atoll.host.catalog.install;

import org.jspecify.annotations.NullMarked;

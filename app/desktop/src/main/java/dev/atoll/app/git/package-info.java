/// The only door to git, which is read and never written: what it keeps of files, on which branch it is, who wrote a
/// line; and how texts differ. Nothing that a repository says is run.
@NullMarked
package dev.atoll.app.git;

import org.jspecify.annotations.NullMarked;

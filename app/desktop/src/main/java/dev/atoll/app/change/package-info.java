/// What has changed since the last commit, beside the text and in the status bar: marks of lines, how they were, the
/// branch, who wrote a line.
@NullMarked
package dev.atoll.app.change;

import org.jspecify.annotations.NullMarked;

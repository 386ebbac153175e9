/// The area of the window where files are: parts beside and under each other, each with a strip of tabs. What the tabs
/// show is not known here.
@NullMarked
package dev.atoll.app.area;

import org.jspecify.annotations.NullMarked;

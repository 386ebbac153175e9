/// Finding in the files of a folder, and replacing in them.
@NullMarked
package dev.atoll.app.search;

import org.jspecify.annotations.NullMarked;

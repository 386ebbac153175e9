/// For whoever writes an extension: what it does, call by call, and running it from its folder.
@NullMarked
package dev.atoll.app.author;

import org.jspecify.annotations.NullMarked;

/// The visit of a snippet's places.
@NullMarked
package dev.atoll.app.assist.snippet;

import org.jspecify.annotations.NullMarked;

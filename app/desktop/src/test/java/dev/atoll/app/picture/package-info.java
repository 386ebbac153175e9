/// Pictures that were looked at and approved, and what counts as the same picture.
@NullMarked
package dev.atoll.app.picture;

import org.jspecify.annotations.NullMarked;

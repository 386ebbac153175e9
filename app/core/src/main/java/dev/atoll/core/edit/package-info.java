/// Edit commands as pure functions: a text with its selections in, a transaction or a selection out; one family
/// a file.
@NullMarked
package dev.atoll.core.edit;

import org.jspecify.annotations.NullMarked;

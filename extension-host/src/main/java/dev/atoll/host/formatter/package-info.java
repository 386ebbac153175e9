/// Formatters that were made for other programs, served as extensions: what they offer, how they are set, and code of
/// one language inside of another.
@NullMarked
package dev.atoll.host.formatter;

import org.jspecify.annotations.NullMarked;

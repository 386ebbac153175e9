/// Programs made for a command line, unchanged, that turn one text into another: each run is an instance of its own,
/// which reads the text, writes the other, and reaches nothing else.
@NullMarked
package dev.atoll.host.filter;

import org.jspecify.annotations.NullMarked;

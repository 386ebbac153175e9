@NullMarked
package dev.atoll.host.formatter;

import org.jspecify.annotations.NullMarked;

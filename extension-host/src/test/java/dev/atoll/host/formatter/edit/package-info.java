@NullMarked
package dev.atoll.host.formatter.edit;

import org.jspecify.annotations.NullMarked;

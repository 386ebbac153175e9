@NullMarked
package dev.atoll.host.filter;

import org.jspecify.annotations.NullMarked;

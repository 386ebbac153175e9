/// What extensions write to their logs.
@NullMarked
package dev.atoll.api.log;

import org.jspecify.annotations.NullMarked;

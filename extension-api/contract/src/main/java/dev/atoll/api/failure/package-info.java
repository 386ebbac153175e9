/// Why an extension gave no answer.
@NullMarked
package dev.atoll.api.failure;

import org.jspecify.annotations.NullMarked;

/// What language features answer with: immutable values, in the words of the contract.
@NullMarked
package dev.atoll.api.feature;

import org.jspecify.annotations.NullMarked;

/// Tests of the pages on what an extension may offer.
@NullMarked
package dev.atoll.generator.docs;

import org.jspecify.annotations.NullMarked;

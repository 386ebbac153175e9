/// Tests of picking symbols.
@NullMarked
package dev.atoll.app.navigate.symbol;

import org.jspecify.annotations.NullMarked;

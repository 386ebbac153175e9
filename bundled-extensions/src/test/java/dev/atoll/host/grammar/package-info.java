/// Tests of the host's grammars with those that are bundled.
@NullMarked
package dev.atoll.host.grammar;

import org.jspecify.annotations.NullMarked;

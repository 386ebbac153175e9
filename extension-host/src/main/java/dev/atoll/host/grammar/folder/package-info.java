/// Names in the files of the open folder that a grammar reads.
@NullMarked
package dev.atoll.host.grammar.folder;

import org.jspecify.annotations.NullMarked;

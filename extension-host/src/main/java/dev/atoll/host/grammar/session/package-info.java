/// Grammars as actors serve them: their open texts, what is asked of a tree, and who knows which language.
@NullMarked
package dev.atoll.host.grammar.session;

import org.jspecify.annotations.NullMarked;

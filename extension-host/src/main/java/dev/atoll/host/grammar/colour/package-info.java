/// What queries tell of colours and of names: which hold where, and which pieces are written in another language.
@NullMarked
package dev.atoll.host.grammar.colour;

import org.jspecify.annotations.NullMarked;

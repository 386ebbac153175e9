/// A page of documentation for each interface that an extension may offer, made of the WIT, the two guests that offer
/// all of them, and the description of what these answer.
@NullMarked
package dev.atoll.generator.docs;

import org.jspecify.annotations.NullMarked;

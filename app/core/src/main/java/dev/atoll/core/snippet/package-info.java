/// Text with places to visit, put into a document, and the visit itself.
@NullMarked
package dev.atoll.core.snippet;

import org.jspecify.annotations.NullMarked;

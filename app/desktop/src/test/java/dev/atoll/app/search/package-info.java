/// Tests of finding in a folder and replacing in it.
@NullMarked
package dev.atoll.app.search;

import org.jspecify.annotations.NullMarked;

/// Tests of going to files.
@NullMarked
package dev.atoll.app.navigate.file;

import org.jspecify.annotations.NullMarked;

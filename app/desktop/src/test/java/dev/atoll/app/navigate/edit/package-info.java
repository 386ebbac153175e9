/// Tests of editing by meaning.
@NullMarked
package dev.atoll.app.navigate.edit;

import org.jspecify.annotations.NullMarked;

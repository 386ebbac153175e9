/// What all verbs stand on: the streams they print to, the tools they work with, places in arguments, and how a verb
/// ends.
@NullMarked
package dev.atoll.app.cli.console;

import org.jspecify.annotations.NullMarked;

/// Writing extensions: a new one's files, building it with its language's own tools, and asking it what its fixtures
/// ask.
///
/// It knows nothing of the command line above it: what cannot be done is an [dev.atoll.app.cli.author.UnableException].
@NullMarked
package dev.atoll.app.cli.author;

import org.jspecify.annotations.NullMarked;

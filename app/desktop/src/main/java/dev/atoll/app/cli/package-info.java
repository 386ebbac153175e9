/// The command line as a whole: its grammar, put together of the verbs in the packages below.
///
/// [dev.atoll.app.cli.Program] turns arguments into an exit code: 0 success, 1 the work found problems, 2 wrong use, 3
/// an internal failure. Errors are one line on standard error that says what to do. The verbs need no window; what does
/// is behind [dev.atoll.app.cli.console.Screens].
///
/// What is printed stands in the code, in English, and not among the words of the window: scripts read it.
@NullMarked
package dev.atoll.app.cli;

import org.jspecify.annotations.NullMarked;

/// One window for all starts: what a second start is asked to open goes to the window that runs already, over a socket
/// in a
/// folder that only the user can enter. The only importer of sockets in the desktop, and of no others than such.
@NullMarked
package dev.atoll.app.instance;

import org.jspecify.annotations.NullMarked;

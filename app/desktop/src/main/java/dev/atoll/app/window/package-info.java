/// The window: tabs, panels, the status bar, what is said to the user and asked of him.
///
/// [dev.atoll.app.window.Workbench] is a node and knows no stage, so that it lives in a window as well as in a picture.
@NullMarked
package dev.atoll.app.window;

import org.jspecify.annotations.NullMarked;

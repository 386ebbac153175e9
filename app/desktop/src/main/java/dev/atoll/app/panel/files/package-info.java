/// The files panel: the workspace's folder as a tree, read folder by folder when it is opened.
@NullMarked
package dev.atoll.app.panel.files;

import org.jspecify.annotations.NullMarked;

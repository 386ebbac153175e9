package dev.atoll.app.panel.files;

import java.nio.file.Path;

/// What is done to files from their tree, in the background; the tree is told when its folders are to be read anew.
public interface FileDeeds {
    /// Opens a file.
    void open(Path file);

    /// Shows a file until the next one is looked at.
    void glance(Path file);

    /// Makes an empty file and opens it.
    void createFile(Path file);

    /// Makes a folder.
    void createFolder(Path folder);

    /// Gives a file or a folder another name or place.
    void move(Path from, Path to);

    /// Removes a file or a folder, after a question.
    ///
    /// @param folder whether it is a folder
    void remove(Path place, boolean folder);

    /// Compares a file with another, which the user names.
    void compare(Path file);

    /// Puts a path on the clipboard.
    void copyPath(Path place);

    /// Lets the user name another folder that the window is to show as well.
    void addFolder();

    /// Takes a folder out of the window; nothing happens to its files.
    void removeFolder(Path folder);

    /// The keys of a command, for the menu of the tree; an empty text where it has none.
    String keys(String command);

    /// Other programs have made or removed something.
    void changedOutside();

    /// Tells the user why something was not done.
    void refuse(String sentence);
}

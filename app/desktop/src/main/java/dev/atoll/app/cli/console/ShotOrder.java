package dev.atoll.app.cli.console;

import java.nio.file.Path;

/// A picture to be taken of the editor.
///
/// @param picture where to save it, as PNG
/// @param place what to open
/// @param width the window's width in pixels
/// @param height the window's height in pixels
/// @param theme the theme's id
/// @param keys what to press before, in the notation of [dev.atoll.app.keymap.KeyScript]
public record ShotOrder(Path picture, FilePlace place, int width, int height, String theme, String keys) {}

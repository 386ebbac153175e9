package dev.atoll.api.editor;

import dev.atoll.api.feature.CommandCall;

/// Something that a notice offers to do.
///
/// @param title the button's words
/// @param call what it runs, of the extension that shows the notice
public record NoticeAction(String title, CommandCall call) {}

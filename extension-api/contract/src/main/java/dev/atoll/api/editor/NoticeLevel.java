package dev.atoll.api.editor;

/// How serious a notice is.
public enum NoticeLevel {
    INFO,
    WARNING,
    ERROR
}

package dev.atoll.api.log;

/// How much a log line matters, the least first.
public enum LogLevel {
    DEBUG,
    INFO,
    WARNING,
    ERROR
}

package dev.atoll.host.imports;

import dev.atoll.api.log.LogLevel;
import dev.atoll.host.bindings.v0_1.Log;

/// `log`: lines go to the extension's log book.
final class LogImport implements Log.Host {
    private final LogBook book;

    LogImport(LogBook book) {
        this.book = book;
    }

    @Override
    public void write(Log.Level level, String message) {
        book.write(
                switch (level) {
                    case DEBUG -> LogLevel.DEBUG;
                    case INFO -> LogLevel.INFO;
                    case WARNING -> LogLevel.WARNING;
                    case ERROR -> LogLevel.ERROR;
                },
                message);
    }
}

package dev.atoll.app.feature;

import dev.atoll.app.words.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Times and sizes as people read them.
public final class Figures {
    private static final long NANOS_IN_MICRO = 1_000;
    private static final long MICROS_IN_MILLI = 1_000;
    private static final long BYTES_IN_KILOBYTE = 1 << 10;
    private static final double BYTES_IN_MEGABYTE = 1 << 20;

    private Figures() {}

    /// Such as `1.4 ms`.
    public static String time(Duration time) {
        long micros = time.toNanos() / NANOS_IN_MICRO;
        return micros < MICROS_IN_MILLI
                ? Words.of("feature.microseconds", micros)
                : Words.of("feature.milliseconds", Words.decimal(micros / (double) MICROS_IN_MILLI));
    }

    /// Such as `1.4 MB`.
    public static String megabytes(long bytes) {
        return Words.of("feature.megabytes", Words.decimal(bytes / BYTES_IN_MEGABYTE));
    }

    /// Such as `312 B` or `1.4 KB`.
    public static String bytes(long bytes) {
        return bytes < BYTES_IN_KILOBYTE
                ? Words.of("feature.bytes", bytes)
                : bytes < BYTES_IN_MEGABYTE
                        ? Words.of("feature.kilobytes", Words.decimal(bytes / (double) BYTES_IN_KILOBYTE))
                        : megabytes(bytes);
    }

    /// The time of day, to the second.
    public static String clock(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Words.language()).format(moment.atZone(ZoneId.systemDefault()));
    }
}

package dev.atoll.app.cli.console;

/// What one kind of key costs at one place of a text.
///
/// @param place `start`, `middle` or `end`
/// @param key `letter`, `Backspace`, `Enter`, `undo` or `paste`, which is of a megabyte
/// @param p50Micros half of the keys stay under it, in microseconds of processor time of the UI thread
/// @param p99Micros 99 of 100 keys stay under it
public record KeyCost(String place, String key, long p50Micros, long p99Micros) {}

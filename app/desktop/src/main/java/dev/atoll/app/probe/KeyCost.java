package dev.atoll.app.probe;

/// What one kind of key costs at one place of a text.
///
/// @param place `start`, `middle` or `end`
/// @param key `letter`, `Backspace`, `Enter`, `undo` or `paste`, which is of a megabyte
/// @param p50Micros as [Cost#p50Micros]
/// @param p99Micros as [Cost#p99Micros]
public record KeyCost(String place, String key, long p50Micros, long p99Micros) {
    static KeyCost of(String place, String key, Cost cost) {
        return new KeyCost(place, key, cost.p50Micros(), cost.p99Micros());
    }
}

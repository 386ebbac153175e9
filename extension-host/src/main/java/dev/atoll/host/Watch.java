package dev.atoll.host;

/// A standing request to be told of something. Closing it ends it; a call that is already under way may still
/// arrive.
public interface Watch extends AutoCloseable {
    @Override
    void close();
}

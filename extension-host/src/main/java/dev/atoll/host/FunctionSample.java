package dev.atoll.host;

import java.util.List;

/// Functions of an extension's code that called each other, and how much of its work was done there.
///
/// @param functions as its module names them, the outermost first
/// @param instructions how many were used while the last of them ran
public record FunctionSample(List<String> functions, long instructions) {
    /// Copies the list.
    public FunctionSample {
        functions = List.copyOf(functions);
    }
}

package dev.atoll.host.filter;

import java.util.List;

/// What a filter is to do.
///
/// @param name what it is called by, its first argument
/// @param arguments what it is told besides
/// @param text what it reads
record FilterJob(String name, List<String> arguments, String text) {
    FilterJob {
        arguments = List.copyOf(arguments);
    }
}

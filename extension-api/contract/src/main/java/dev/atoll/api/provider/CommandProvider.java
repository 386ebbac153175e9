package dev.atoll.api.provider;

import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.manifest.CommandDefinition;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// An extension's own commands.
public non-sealed interface CommandProvider extends Provider {
    /// The commands that its manifest lists.
    List<CommandDefinition> commands();

    /// Runs a command by its id.
    CompletableFuture<CommandOutcome> run(String command, CommandContext context);

    /// Goes on with the user's answer.
    ///
    /// @param token names the question
    CompletableFuture<CommandOutcome> resume(int token, CommandReply reply);
}

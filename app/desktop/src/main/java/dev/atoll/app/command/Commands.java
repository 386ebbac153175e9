package dev.atoll.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All commands of a window, in the order in which they were added.
///
/// This is the boundary at which bugs are caught: a command that throws is reported, and the window goes on.
public final class Commands {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final List<Supplier<List<Command>>> sources = new ArrayList<>();
    private final BiConsumer<Command, RuntimeException> report;

    /// No commands yet.
    ///
    /// @param report is told which command threw what
    public Commands(BiConsumer<Command, RuntimeException> report) {
        this.report = report;
    }

    /// Adds a command.
    ///
    /// @throws IllegalArgumentException if its name is taken
    public void add(Command command) {
        if (commands.putIfAbsent(command.name(), command) != null) {
            throw new IllegalArgumentException("two commands are called " + command.name());
        }
    }

    /// Adds commands that come and go, such as those of extensions. One whose name is taken is not found.
    ///
    /// @param source tells those there are now
    public void addSource(Supplier<List<Command>> source) {
        sources.add(source);
    }

    /// All commands, also those that do not apply now.
    public List<Command> all() {
        return everything().toList();
    }

    private Stream<Command> everything() {
        return Stream.concat(commands.values().stream(), sources.stream().flatMap(source -> source.get().stream()));
    }

    /// Runs a command, if it applies.
    ///
    /// @return whether there is a command of that name that applies
    public boolean run(String name) {
        Command command = find(name).orElse(null);
        if (command == null || !command.applies().getAsBoolean()) {
            return false;
        }
        try {
            command.effect().run();
        } catch (RuntimeException bug) {
            report.accept(command, bug);
        }
        return true;
    }

    /// The command of that name.
    public Optional<Command> find(String name) {
        Command known = commands.get(name);
        return known != null
                ? Optional.of(known)
                : everything().filter(command -> command.name().equals(name)).findFirst();
    }

    /// The commands that apply now.
    public List<Command> applicable() {
        return new ArrayList<>(
                everything().filter(command -> command.applies().getAsBoolean()).toList());
    }
}

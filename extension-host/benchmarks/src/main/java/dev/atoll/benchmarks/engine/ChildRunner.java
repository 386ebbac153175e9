package dev.atoll.benchmarks.engine;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// An engine in a process of its own. It reads lines `FUNCTION ARGUMENT` and answers each with
/// `CHECKSUM NANOSECONDS`; between lines it sleeps and disturbs nobody.
final class ChildRunner implements Runner {
    private final String name;
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;
    private final Scratch scratch;
    private final Path errors;

    private ChildRunner(String name, Process process, Scratch scratch, Path errors) {
        this.name = name;
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.scratch = scratch;
        this.errors = errors;
    }

    /// Starts a program that speaks the protocol.
    ///
    /// @param name what messages call it
    static ChildRunner start(String name, Scratch scratch, List<String> command) {
        Path errors = scratch.fresh("errors");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            return new ChildRunner(name, process, scratch, errors);
        } catch (IOException e) {
            throw new BenchmarkException(name + " cannot be started: " + e.getMessage() + ".");
        }
    }

    /// What a short command prints on standard output, or nothing if there is no such program or it fails.
    static Optional<String> output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public Sample run(String function, int argument) {
        try {
            questions.write(function + " " + argument + "\n");
            questions.flush();
            String answer = answers.readLine();
            if (answer != null) {
                String[] numbers = answer.split(" ", -1);
                return new Sample(
                        Integer.parseUnsignedInt(numbers[0]), Long.parseLong(numbers[1]), OptionalLong.empty());
            }
        } catch (IOException ignored) {
            // it has ended, and said why on its standard error
        }
        throw new BenchmarkException(name + " failed in " + function + ": " + scratch.lastLine(errors));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Sample;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Engines taking turns at the same work, so that what else happens on the machine hits all alike.
///
/// @param engines those that take part
record Race(List<Contender.Present> engines) {
    /// Runs a function once on each engine.
    ///
    /// @param arguments one an engine
    /// @param first which of them begins, counted on without end
    /// @return what came out, in the order of the engines
    List<Sample> round(String function, int[] arguments, int first) {
        Sample[] samples = new Sample[engines.size()];
        for (int turn = 0; turn < samples.length; turn++) {
            int index = Math.floorMod(first + turn, samples.length);
            samples[index] = engines.get(index).runner().run(function, arguments[index]);
        }
        return List.of(samples);
    }

    /// Runs a function once on each engine with the same argument, and holds their results to each other.
    ///
    /// @throws BenchmarkException if two engines compute different things
    List<Sample> agreeingRound(String function, int argument, int first) {
        int[] arguments = new int[engines.size()];
        Arrays.fill(arguments, argument);
        List<Sample> samples = round(function, arguments, first);
        int agreed = samples.getFirst().checksum();
        for (int i = 1; i < samples.size(); i++) {
            int other = samples.get(i).checksum();
            if (other != agreed) {
                throw new BenchmarkException("Engines disagree on %s: %s computed %08x, %s computed %08x."
                        .formatted(
                                function,
                                engines.getFirst().name(),
                                agreed,
                                engines.get(i).name(),
                                other));
            }
        }
        return samples;
    }

    /// The place of an engine among those that take part, if it does.
    OptionalInt place(String name) {
        return IntStream.range(0, engines.size())
                .filter(i -> engines.get(i).name().equals(name))
                .findFirst();
    }

    /// Those of some engines that are on this machine.
    static List<Contender.Present> present(List<Contender> all) {
        List<Contender.Present> present = new ArrayList<>();
        for (Contender one : all) {
            switch (one) {
                case Contender.Present found -> present.add(found);
                case Contender.Missing ignored -> {
                    // it has no times; the report tells how to have it
                }
            }
        }
        return present;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// How many threads wanted to run on this machine in the last minute, where the system tells.
    static OptionalDouble loadAverage() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.round(load * 100) / 100.0);
    }
}

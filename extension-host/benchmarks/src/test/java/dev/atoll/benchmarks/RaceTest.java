package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Runner;
import dev.atoll.benchmarks.engine.Sample;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RaceTest {
    private final List<String> turns = new ArrayList<>();

    /// An engine that computes its argument times a factor.
    private Contender.Present fake(String name, int factor) {
        return new Contender.Present(name, "1", new Runner() {
            @Override
            public Sample run(String function, int argument) {
                turns.add(name);
                return new Sample(argument * factor, 7, OptionalLong.empty());
            }

            @Override
            public void close() {
                // nothing is open
            }
        });
    }

    @Test
    void enginesThatComputeDifferentThingsEndTheRunAndAreNamed() {
        Race race = new Race(List.of(fake("one", 2), fake("two", 2), fake("three", 3)));
        assertThatThrownBy(() -> race.agreeingRound("sort", 5, 0))
                .isInstanceOf(BenchmarkException.class)
                .hasMessage("Engines disagree on sort: one computed 0000000a, three computed 0000000f.");
    }

    @Test
    void eachRoundAnotherEngineBegins() {
        Race race = new Race(List.of(fake("one", 1), fake("two", 1)));
        race.agreeingRound("sort", 5, 0);
        race.agreeingRound("sort", 5, 1);
        assertThat(turns).containsExactly("one", "two", "two", "one");
    }

    @Test
    void samplesStayInTheOrderOfTheEnginesWhoeverBegins() {
        Race race = new Race(List.of(fake("one", 1), fake("two", 2)));
        assertThat(race.round("sort", new int[] {5, 5}, 1))
                .extracting(Sample::checksum)
                .containsExactly(5, 10);
    }

    @Test
    void medianOfAnUnsortedSeriesIsItsMiddle() {
        assertThat(Race.median(9, 1, 5, 700, 2)).isEqualTo(5);
    }
}

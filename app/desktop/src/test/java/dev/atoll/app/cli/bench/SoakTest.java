package dev.atoll.app.cli.bench;

import dev.atoll.core.change.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/// Thirty extensions at work for long. In the usual run of tests a short session is replayed once; the system property
/// `atoll.soak.minutes` replays it over and over for that long, and `atoll.soak.trace` names a recorded one.
@Timeout(value = 3, unit = TimeUnit.HOURS)
class SoakTest {
    private static final int EXTENSIONS = 30;
    private static final int DIAGNOSTICS_EVERY = 25;
    private static final int REST_EVERY = 50;
    private static final int STRUCTURE_EVERY = 100;
    private static final int COMPARE_EVERY = 1_000;
    private static final int SHORT_SESSION = 100;
    private static final int WARM_SESSIONS = 2;

    private final SoakCounts counts = new SoakCounts();
    private final List<SoakSample> samples = new ArrayList<>();
    private final long began = System.nanoTime();
    private int sessions;
    private int warm;
    private final long minutes = Long.getLong("atoll.soak.minutes", 0);

    @TempDir
    Path folder;

    @Test
    void thirtyExtensionsLoseNoAnswerAndGrowNothing(TestReporter reporter) throws Exception {
        SoakSession session = SoakSession.chosen(SHORT_SESSION);
        reporter.publishEntry(
                "session", session.name() + ", " + session.trace().edits().size() + " edits");
        List<Path> packages = SoakPackages.copies(EXTENSIONS, folder);
        try (SoakWorld world =
                new SoakWorld(folder, packages, counts, session.trace().start())) {
            do {
                replay(world, session.trace(), packages, reporter);
                world.reopen(session.trace().start());
            } while (seconds() < minutes * 60);
            world.restAfterAskingAll();
            sample(world, reporter);
        }
        assertThat(counts.faults()).isEmpty();
        assertThat(counts.open()).isZero();
        if (minutes > 0) {
            assertThat(samples).as("samples after the first sessions").hasSizeGreaterThan(warm + 1);
            noneGrew(warm, later -> later.growthSince(samples.get(warm)));
        } else {
            noneGrew(1, later -> later.leaksSince(samples.get(1)));
        }
    }

    private void noneGrew(int first, Function<SoakSample, List<String>> growth) {
        for (SoakSample later : samples.subList(first + 1, samples.size())) {
            assertThat(growth.apply(later)).as(later.toString()).isEmpty();
        }
    }

    private void replay(SoakWorld world, EditingTrace trace, List<Path> packages, TestReporter reporter)
            throws Exception {
        int all = trace.edits().size();
        int done = 0;
        for (Change edit : trace.edits()) {
            if (minutes > 0 && seconds() >= 60 * minutes) {
                break;
            }
            world.edit(edit);
            done++;
            ask(world, done);
            if (minutes > 0 ? seconds() >= 60L * samples.size() : done % (all / 4) == 0) {
                sample(world, reporter);
            }
            if (done < all && done % Math.min(COMPARE_EVERY, all / 2) == 0) {
                compare(world, packages);
            }
        }
        world.restAfterAskingAll();
        compare(world, packages);
        if (done == all) {
            assertThat(world.text().string().equals(trace.end())).isTrue();
            sessions++;
        }
    }

    private static void ask(SoakWorld world, int done) {
        if (done % REST_EVERY == 0) {
            world.restAfterAskingAll();
        } else if (done % DIAGNOSTICS_EVERY == 0) {
            world.askDiagnostics();
        }
        if (done % STRUCTURE_EVERY == 1) {
            world.askStructure();
        }
    }

    private long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    private void sample(SoakWorld world, TestReporter reporter) {
        SoakSample sample = world.sample();
        samples.add(sample);
        if (sessions < WARM_SESSIONS) {
            warm = samples.size();
        }
        reporter.publishEntry("after " + seconds() + " s", sample + "; " + sessions + " sessions and " + counts);
    }

    /// Whether all extensions say of the text what those say that have never known another.
    private void compare(SoakWorld world, List<Path> packages)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        world.rest();
        Path fresh = Files.createDirectories(folder.resolve("fresh"));
        List<Path> two = packages.subList(0, 2);
        Map<String, SoakWorld.Whole> expected;
        try (SoakWorld other = new SoakWorld(fresh, two, counts, world.text().string())) {
            expected = other.whole();
        }
        world.whole().forEach((id, whole) -> {
            SoakWorld.Whole right = Objects.requireNonNull(expected.get(SoakPackages.id(SoakPackages.origin(id))));
            if (whole.equals(right)) {
                counts.compared.increment();
            } else {
                counts.fault(
                        id + " says something else of the whole text than a fresh one: " + whole.difference(right));
            }
        });
    }
}

package dev.atoll.host.provider;

import dev.atoll.host.lifecycle.RunningMarks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/// What an extension's calls took, and how it failed, since the host started. May be used from any thread.
public final class WorkRecord {
    private static final int CALLS_KEPT = 256;
    private static final int FAILURES_KEPT = 20;

    private final Clock clock;
    private final long[] newest = new long[CALLS_KEPT];
    private final ArrayDeque<Failure> failures = new ArrayDeque<>();
    private long calls;
    private long longest;

    /// @param clock dates failures
    public WorkRecord(Clock clock) {
        this.clock = clock;
    }

    /// What went wrong.
    ///
    /// @param when it did
    /// @param reason a sentence for the user that does not name the extension
    /// @param stack the guest's functions that were running, the innermost first
    public record Failure(Instant when, String reason, List<String> stack) {}

    /// What is known at a moment.
    ///
    /// @param calls how many calls there were
    /// @param typical the median of the newest calls' times; zero without calls
    /// @param slow nineteen of twenty of the newest calls took no longer
    /// @param longest the longest call of all
    /// @param failures the newest, the oldest of them first
    public record Figures(long calls, Duration typical, Duration slow, Duration longest, List<Failure> failures) {
        /// Copies the list.
        public Figures {
            failures = List.copyOf(failures);
        }
    }

    /// Marks that also measure how long they are set.
    RunningMarks measuring(RunningMarks marks) {
        return extension -> new Measured(marks.mark(extension));
    }

    private final class Measured implements RunningMarks.Mark {
        private final RunningMarks.Mark mark;
        private long began;

        Measured(RunningMarks.Mark mark) {
            this.mark = mark;
        }

        @Override
        public void running(boolean now) {
            mark.running(now);
            if (now) {
                began = System.nanoTime();
            } else {
                add(System.nanoTime() - began);
            }
        }

        @Override
        public void close() {
            mark.close();
        }
    }

    private synchronized void add(long nanos) {
        newest[(int) (calls % CALLS_KEPT)] = nanos;
        calls++;
        longest = Math.max(longest, nanos);
    }

    /// It failed.
    synchronized void failed(String reason, List<String> stack) {
        failures.add(new Failure(clock.instant(), reason, stack));
        if (failures.size() > FAILURES_KEPT) {
            failures.removeFirst();
        }
    }

    /// What is known now.
    public synchronized Figures figures() {
        long[] sorted = Arrays.copyOf(newest, (int) Math.min(calls, CALLS_KEPT));
        Arrays.sort(sorted);
        return new Figures(calls, at(sorted, 0.5), at(sorted, 0.95), Duration.ofNanos(longest), List.copyOf(failures));
    }

    private static Duration at(long[] sorted, double share) {
        return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[(int) ((sorted.length - 1) * share)]);
    }
}

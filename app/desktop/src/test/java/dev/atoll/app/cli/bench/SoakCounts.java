package dev.atoll.app.cli.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// What became of all requests of a soak, counted from any thread.
final class SoakCounts {
    private static final int MOST_FAULTS = 20;

    final LongAdder edits = new LongAdder();
    final LongAdder asked = new LongAdder();
    final LongAdder answered = new LongAdder();
    final LongAdder replaced = new LongAdder();
    final LongAdder agreed = new LongAdder();
    final LongAdder compared = new LongAdder();
    private final ConcurrentMap<String, AtomicInteger> newest = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final LongAdder failed = new LongAdder();
    private final LongAdder wrong = new LongAdder();

    /// A request failed.
    void failed(String what) {
        failed.increment();
        fault(what);
    }

    /// Something that must not be.
    void fault(String what) {
        wrong.increment();
        if (faults.size() < MOST_FAULTS) {
            faults.add(what);
        }
    }

    /// The first things that must not be.
    Queue<String> faults() {
        return faults;
    }

    /// An answer came. It is late if the same extension has answered the same for a newer version before.
    void answered(String by, int version) {
        answered.increment();
        int before = newest.computeIfAbsent(by, _ -> new AtomicInteger()).getAndAccumulate(version, Math::max);
        if (before > version) {
            fault(by + " answered for version " + version + " after it had answered for " + before);
        }
    }

    /// The newest version that somebody answered for; 0 before.
    int newest(String by) {
        AtomicInteger version = newest.get(by);
        return version == null ? 0 : version.get();
    }

    /// Requests that have not ended yet.
    long open() {
        return asked.sum() - answered.sum() - replaced.sum() - failed.sum();
    }

    @Override
    public String toString() {
        return edits + " edits, " + asked + " requests, " + answered + " answered, " + replaced + " replaced, " + failed
                + " failed, " + open() + " open, " + wrong + " faults, " + agreed + " answers equal among copies, "
                + compared
                + " equal to those of a fresh host";
    }
}

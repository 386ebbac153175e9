package dev.atoll.host.provider;

import dev.atoll.host.engine.CallWatch;
import dev.atoll.host.engine.GuestTrace;
import dev.atoll.host.engine.Words;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/// The newest calls into one extension, as long as somebody wants to know: what was asked and answered, and what it
/// took. While nobody does, a call costs the question whether somebody does. May be read and switched from any thread.
public final class CallBook {
    private static final int CALLS_KEPT = 200;
    private static final long KEPT_FOR_ANOTHER_TIME = 64 << 10;
    private static final int REASON_LENGTH = 500;

    private final Clock clock;
    private final ArrayDeque<Call> calls = new ArrayDeque<>();
    private volatile boolean open;
    private long number;

    /// @param clock dates calls
    CallBook(Clock clock) {
        this.clock = clock;
    }

    /// One call.
    ///
    /// @param number counts the calls noted
    /// @param when it began
    /// @param function the export's full name
    /// @param request the arguments, as JSON
    /// @param cost what it took
    /// @param end what came of it
    /// @param arguments the arguments as they were; nothing if they were too long to be kept
    public record Call(
            long number,
            Instant when,
            String function,
            String request,
            Cost cost,
            End end,
            Optional<List<Object>> arguments) {}

    /// What a call took.
    ///
    /// @param time from the first byte handed over to the last one read
    /// @param requestBytes bytes of the guest's memory that the arguments took
    /// @param answerBytes bytes of the guest's memory that were read
    public record Cost(Duration time, long requestBytes, long answerBytes) {}

    /// What came of a call.
    public sealed interface End {
        /// An answer.
        ///
        /// @param json it, as JSON
        record Answered(String json) implements End {}

        /// The extension said that there is none, and why.
        ///
        /// @param json what it said, as JSON
        record Declined(String json) implements End {}

        /// It failed.
        ///
        /// @param reason a sentence that does not name the extension
        /// @param stack the guest's functions that were running, the innermost first
        record Failed(String reason, List<String> stack) implements End {}
    }

    /// Notes calls from now on, or no more; what was noted stays until the next time.
    synchronized void keep(boolean on) {
        if (on && !open) {
            calls.clear();
        }
        open = on;
    }

    /// What was noted, the oldest first.
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    private synchronized void add(Begun begun, Cost cost, End end) {
        boolean small = cost.requestBytes() <= KEPT_FOR_ANOTHER_TIME;
        calls.add(new Call(
                ++number,
                begun.when,
                begun.function,
                begun.request,
                cost,
                end,
                small ? Optional.of(begun.arguments) : Optional.empty()));
        if (calls.size() > CALLS_KEPT) {
            calls.removeFirst();
        }
    }

    /// A call under way.
    private record Begun(Instant when, String function, String request, List<Object> arguments, long nanos) {}

    /// Watches one instance. Belongs to its thread.
    final class Pen implements CallWatch {
        private @Nullable Begun begun;
        private long handed;

        @Override
        public boolean watches() {
            return open;
        }

        /// Bytes were handed to the instance.
        void hands(int bytes) {
            handed += bytes;
        }

        @Override
        public void asked(String function, Object... named) {
            String request = WireJson.ofArguments(named);
            handed = 0;
            begun = new Begun(clock.instant(), function, request, WireJson.arguments(named), System.nanoTime());
        }

        @Override
        public void answered(Object answer, long bytes) {
            var call = begun;
            if (call != null) {
                var time = Duration.ofNanos(System.nanoTime() - call.nanos);
                String json = WireJson.of(answer);
                end(call, time, bytes, WireJson.declines(answer) ? new End.Declined(json) : new End.Answered(json));
            }
        }

        /// The call under way failed.
        void failed(RuntimeException failure) {
            var call = begun;
            if (call != null) {
                var time = Duration.ofNanos(System.nanoTime() - call.nanos);
                String reason = Words.printable(String.valueOf(failure.getMessage()), REASON_LENGTH);
                end(call, time, 0, new End.Failed(reason, GuestTrace.of(failure)));
            }
        }

        private void end(Begun call, Duration time, long answerBytes, End end) {
            begun = null;
            add(call, new Cost(time, handed, answerBytes), end);
        }
    }
}

package dev.atoll.core.sample;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Random texts and changes from one seed, and the loop that tells the seed of a law that fails.
public final class Rolls {
    private static final String[] PIECES = {
        "a", "b", " ", "\n", "word", "é", "漢", "😀", "e\u0301", "{", "}", "\t", "👩‍💻", "🇩🇪"
    };

    private final Random random;

    private Rolls(long seed) {
        this.random = new Random(seed);
    }

    /// Runs a law with many seeds. The property `atoll.seed` runs it with one.
    public static void law(int times, Consumer<Rolls> law) {
        Long only = Long.getLong("atoll.seed");
        long first = only == null ? new Random().nextLong() >>> 16 : only;
        int count = only == null ? times : 1;
        for (int i = 0; i < count; i++) {
            try {
                law.accept(new Rolls(first + i));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("broken with -Datoll.seed=" + (first + i) + ": " + e.getMessage(), e);
            }
        }
    }

    /// A number from zero up to a bound, the bound not included.
    public int upTo(int bound) {
        return random.nextInt(bound);
    }

    /// Heads or tails.
    public boolean coin() {
        return random.nextBoolean();
    }

    /// A string of about a number of pieces.
    public String string(int pieces) {
        StringBuilder result = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            result.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return result.toString();
    }

    /// A text of about a number of pieces, sometimes put together of parts.
    public Text text(int pieces) {
        Text result = Text.of(string(pieces));
        return coin() ? result : result.concat(Text.of(string(pieces / 4)));
    }

    /// Some changes of a text, overlapping none.
    public ChangeSet changes(int length) {
        List<Change> result = new ArrayList<>();
        int at = 0;
        for (int i = random.nextInt(5); i >= 0 && at <= length; i--) {
            int from = at + random.nextInt(length - at + 1);
            if (coin()) {
                from = Math.min(from, at + random.nextInt(4));
            }
            from = Math.min(from, length);
            int to = coin() ? from : from + random.nextInt(Math.min(6, length - from + 1));
            result.add(Change.replace(from, to, coin() ? "" : string(4)));
            at = coin() ? to : to + 1;
        }
        return ChangeSet.of(length, result);
    }

    /// One change of a text, sometimes a large one.
    public Change change(int length, int size) {
        int from = random.nextInt(length + 1);
        int to = Math.min(length, from + (coin() ? 0 : random.nextInt(size + 1)));
        return Change.replace(from, to, coin() ? string(3) : string(size));
    }
}

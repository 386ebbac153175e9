package dev.atoll.app.cli.bench;

import dev.atoll.core.change.Change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An editing session to be replayed for long: a recorded one, or one made up from a seed.
///
/// @param name what it is, for the report
/// @param trace what happens
record SoakSession(String name, EditingTrace trace) {
    private static final int LONGEST = 30_000;

    /// The session that the system property `atoll.soak.trace` names, as far as `atoll.soak.edits` says, or one made
    /// up.
    ///
    /// @param made how many edits are made up
    static SoakSession chosen(int made) throws IOException {
        String file = System.getProperty("atoll.soak.trace", "");
        if (!file.isEmpty()) {
            Path trace = Path.of(file);
            String name = String.valueOf(trace.getFileName());
            EditingTrace whole = EditingTrace.parse(name, Files.readAllBytes(trace));
            return new SoakSession(name, beginning(whole, Integer.getInteger("atoll.soak.edits", Integer.MAX_VALUE)));
        }
        long seed = Long.getLong("atoll.soak.seed", System.nanoTime());
        return new SoakSession("made up from -Datoll.soak.seed=" + seed, madeUp(new Random(seed), made));
    }

    private static EditingTrace beginning(EditingTrace whole, int most) {
        List<Change> edits =
                whole.edits().subList(0, Math.min(most, whole.edits().size()));
        StringBuilder text = new StringBuilder(whole.start());
        edits.forEach(edit -> text.replace(edit.from(), edit.to(), edit.insert().string()));
        return new EditingTrace(whole.start(), text.toString(), edits);
    }

    /// Somebody types, pastes and deletes pieces of JSON; what comes out is seldom sound.
    private static EditingTrace madeUp(Random random, int count) {
        StringBuilder text = new StringBuilder(block(random).repeat(40));
        String start = text.toString();
        List<Change> edits = new ArrayList<>();
        int cursor = 0;
        while (edits.size() < count) {
            int chance = random.nextInt(100);
            if (chance < 3) {
                cursor = random.nextInt(text.length() + 1);
            }
            int to = cursor;
            String insert = "";
            if (chance >= 95 || text.length() > LONGEST) {
                to = Math.min(text.length(), cursor + random.nextInt(400));
            } else if (chance >= 85) {
                to = cursor;
                cursor = Math.max(0, cursor - 1);
            } else if (chance >= 82) {
                insert = block(random);
            } else {
                insert = String.valueOf("{}[]\",:\n =truefalsnx0123é".charAt(random.nextInt(25)));
            }
            edits.add(Change.replace(cursor, to, insert));
            text.replace(cursor, to, insert);
            cursor += insert.length();
        }
        return new EditingTrace(start, text.toString(), edits);
    }

    private static String block(Random random) {
        return "{\"name\": \"é" + random.nextInt()
                + "\", \"list\": [1, 2.5e3, true, null],\n  \"deep\": {\"a\": []}},\n".repeat(1 + random.nextInt(3));
    }
}

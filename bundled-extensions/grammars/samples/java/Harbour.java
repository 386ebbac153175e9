package dev.example.harbour;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A harbour with berths for ships. */
public final class Harbour<S extends Harbour.Ship> implements AutoCloseable {
    private static final int MAX_BERTHS = 24;
    private static final Pattern NAME = Pattern.compile("[A-Z]\\w+( [A-Z]\\w+)*");

    private final List<S> berths = new ArrayList<>();

    /// One ship.
    public record Ship(String name, double length) {
        public Ship {
            requireNonNull(name);
        }
    }

    enum Weather {
        CALM,
        STORM("red") {
            @Override
            boolean open() {
                return false;
            }
        };

        Weather(String... flags) {}

        boolean open() {
            return true;
        }
    }

    @SuppressWarnings(value = "unchecked")
    boolean moor(S ship, Weather weather) throws IllegalStateException {
        if (!weather.open() || berths.size() >= MAX_BERTHS) {
            throw new IllegalStateException("no berth for " + ship.name() + '\n');
        }
        // widest first
        var wide = berths.stream().filter(other -> other.length() > ship.length()).toList();
        outer:
        for (int i = 0; i < wide.size(); i++) {
            switch (weather) {
                case CALM -> berths.add(i, ship);
                default -> {
                    break outer;
                }
            }
        }
        return ship instanceof Ship(var name, var length) && NAME.matcher(name).matches() && length > 0x1F;
    }

    @Override
    public void close() {
        berths.forEach(System.out::println);
        String report = """
            closed: %d
            """;
        System.out.printf(report, berths.size());
    }
}

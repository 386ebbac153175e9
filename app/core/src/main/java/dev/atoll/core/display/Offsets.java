package dev.atoll.core.display;

import java.util.Arrays;

/// A growing list of numbers.
final class Offsets {
    private int[] values = new int[8];
    private int count;

    void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, count);
    }
}

package dev.atoll.core.state;

import java.util.List;

/// The fields of a document with their values, in the order they were added.
final class Fields {
    private static final Fields NONE = new Fields(List.of());

    private final List<Entry<?>> entries;

    private Fields(List<Entry<?>> entries) {
        this.entries = entries;
    }

    private record Entry<T>(Field<T> field, T value) {
        Entry<T> after(Update update) {
            T next = field.after(value, update);
            return value.equals(next) ? this : new Entry<>(field, next);
        }
    }

    static Fields none() {
        return NONE;
    }

    static Fields of(List<Field<?>> fields) {
        return fields.isEmpty()
                ? NONE
                : new Fields(fields.stream().<Entry<?>>map(Fields::initial).toList());
    }

    private static <T> Entry<T> initial(Field<T> field) {
        return new Entry<>(field, field.initial());
    }

    Fields after(Update update) {
        if (entries.isEmpty()) {
            return this;
        }
        return new Fields(
                entries.stream().<Entry<?>>map(entry -> entry.after(update)).toList());
    }

    @SuppressWarnings("unchecked") // an entry's value has its field's type, and a field is known by identity
    <T> T value(Field<T> field) {
        for (Entry<?> entry : entries) {
            if (entry.field().equals(field)) {
                return (T) entry.value();
            }
        }
        throw new IllegalArgumentException("the document has no field " + field);
    }
}

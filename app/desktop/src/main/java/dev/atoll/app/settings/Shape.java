package dev.atoll.app.settings;

import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a setting can be: how it is written in JSON, and what holds where nobody wrote it.
///
/// @param <T> what is made of it
public sealed interface Shape<T> {
    /// What holds where nothing else is said.
    T usual();

    /// What a value is read as; what cannot be read is as usual.
    T of(JsonNode value);

    /// Whether a value can be read, all of it.
    boolean fits(JsonNode value);

    /// What is wrong with a value that does not fit, such as `is neither true nor false`.
    String misfit();

    /// A value as it is written in JSON.
    String json(T value);

    /// A value as people read and write it.
    String words(T value);

    /// What people wrote; nothing if it is no such value.
    Optional<T> parse(String words);

    /// Whether a value is a number of 64 bits without a fraction, however it is written: `1.0` and `1e2` are whole,
    /// too.
    static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.canConvertToLong() && value.canConvertToExactIntegral();
    }

    /// True or false.
    record Switch(Boolean usual) implements Shape<Boolean> {
        @Override
        public Boolean of(JsonNode value) {
            return fits(value) ? Boolean.valueOf(value.booleanValue()) : usual;
        }

        @Override
        public boolean fits(JsonNode value) {
            return value.isBoolean();
        }

        @Override
        public String misfit() {
            return Words.of("settings.is-neither-true-nor-false");
        }

        @Override
        public String json(Boolean value) {
            return value.toString();
        }

        @Override
        public String words(Boolean value) {
            return value ? Words.of("settings.on") : Words.of("settings.off");
        }

        @Override
        public Optional<Boolean> parse(String words) {
            String word = words.strip();
            return List.of(words(true), "on", "true").contains(word)
                    ? Optional.of(true)
                    : List.of(words(false), "off", "false").contains(word) ? Optional.of(false) : Optional.empty();
        }
    }

    /// A whole number.
    ///
    /// @param what what it counts, such as `a column`
    /// @param least the least one
    /// @param most the largest one
    /// @param zero whether 0 fits as well, which then means something of its own
    record Whole(String what, int least, int most, boolean zero, Integer usual) implements Shape<Integer> {
        @Override
        public Integer of(JsonNode value) {
            return fits(value) ? Integer.valueOf(value.intValue()) : usual;
        }

        @Override
        public boolean fits(JsonNode value) {
            return isWhole(value) && value.canConvertToInt() && fits(value.intValue());
        }

        /// Whether a number can be set.
        public boolean fits(int number) {
            return (zero && number == 0) || (number >= least && number <= most);
        }

        @Override
        public String misfit() {
            String range = Words.of("settings.from-to", what, String.valueOf(least), String.valueOf(most));
            return zero ? Words.of("settings.is-neither-0-nor", range) : Words.of("settings.is-not", range);
        }

        @Override
        public String json(Integer value) {
            return value.toString();
        }

        @Override
        public String words(Integer value) {
            return value.toString();
        }

        @Override
        public Optional<Integer> parse(String words) {
            try {
                return Optional.of(Integer.valueOf(words.strip())).filter(this::fits);
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }
    }

    /// One of several words.
    record Choice<T>(List<Option<T>> options, T usual) implements Shape<T> {
        /// One of them.
        ///
        /// @param word as it is written
        /// @param title what people call it
        /// @param value what is made of it
        public record Option<T>(String word, String title, T value) {}

        /// Copies the list.
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public T of(JsonNode value) {
            return options.stream()
                    .filter(option -> option.word.equals(value.asString("")))
                    .map(Option::value)
                    .findFirst()
                    .orElse(usual);
        }

        @Override
        public boolean fits(JsonNode value) {
            return value.isString() && options.stream().anyMatch(option -> option.word.equals(value.stringValue()));
        }

        @Override
        public String misfit() {
            return Words.of(
                    "settings.is-none-of", options.stream().map(Option::word).collect(Collectors.joining(", ")));
        }

        @Override
        public String json(T value) {
            return JsonText.quoted(word(value));
        }

        private String word(T value) {
            return options.stream()
                    .filter(option -> option.value.equals(value))
                    .map(Option::word)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String words(T value) {
            return options.stream()
                    .filter(option -> option.value.equals(value))
                    .map(Option::title)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Optional<T> parse(String words) {
            return options.stream()
                    .filter(option -> option.title.equals(words.strip()))
                    .map(Option::value)
                    .findFirst();
        }
    }

    /// A text.
    ///
    /// @param what what it is, such as `the name of a theme`
    /// @param usual what holds where nothing else is said
    record Phrase(String what, String usual) implements Shape<String> {
        @Override
        public String of(JsonNode value) {
            return fits(value) ? value.stringValue() : usual;
        }

        @Override
        public boolean fits(JsonNode value) {
            return value.isString();
        }

        @Override
        public String misfit() {
            return Words.of("settings.is-not", what);
        }

        @Override
        public String json(String value) {
            return JsonText.quoted(value);
        }

        @Override
        public String words(String value) {
            return value;
        }

        @Override
        public Optional<String> parse(String words) {
            return Optional.of(words);
        }
    }

    /// Columns of a text, the first of which is 1.
    ///
    /// @param most the largest one
    record Columns(int most, List<Integer> usual) implements Shape<List<Integer>> {
        /// Copies the list.
        public Columns {
            usual = List.copyOf(usual);
        }

        @Override
        public List<Integer> of(JsonNode value) {
            List<Integer> columns = new ArrayList<>();
            for (JsonNode each : value) {
                if (isColumn(each)) {
                    columns.add(each.intValue());
                }
            }
            return value.isMissingNode() ? usual : List.copyOf(columns);
        }

        private boolean isColumn(JsonNode value) {
            return isWhole(value) && value.canConvertToInt() && fits(value.intValue());
        }

        private boolean fits(int column) {
            return column > 0 && column <= most;
        }

        @Override
        public boolean fits(JsonNode value) {
            return value.isArray() && value.valueStream().allMatch(this::isColumn);
        }

        @Override
        public String misfit() {
            return Words.of("settings.is-no-list-of-columns", String.valueOf(most));
        }

        @Override
        public String json(List<Integer> value) {
            return value.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public String words(List<Integer> value) {
            return value.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }

        @Override
        public Optional<List<Integer>> parse(String words) {
            List<Integer> columns = new ArrayList<>();
            for (String each : words.split("[,\\s]+", -1)) {
                if (!each.isEmpty()) {
                    if (!each.matches("[0-9]{1,4}") || !fits(Integer.parseInt(each))) {
                        return Optional.empty();
                    }
                    columns.add(Integer.valueOf(each));
                }
            }
            return Optional.of(List.copyOf(columns));
        }
    }

    /// A number, whole or not.
    ///
    /// @param whole whether it must be one of 64 bits without a fraction
    record Amount(boolean whole, BigDecimal usual) implements Shape<BigDecimal> {
        @Override
        public BigDecimal of(JsonNode value) {
            return fits(value) ? value.decimalValue() : usual;
        }

        @Override
        public boolean fits(JsonNode value) {
            return whole ? isWhole(value) : value.isNumber();
        }

        @Override
        public String misfit() {
            return whole ? Words.of("settings.is-not-a-whole-number") : Words.of("settings.is-not-a-number");
        }

        @Override
        public String json(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public String words(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public Optional<BigDecimal> parse(String words) {
            try {
                return whole
                        ? Optional.of(BigDecimal.valueOf(Long.parseLong(words.strip())))
                        : Optional.of(new BigDecimal(words.strip())).filter(each -> Math.abs(each.scale()) < 100);
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }
    }

    /// A list of texts, none of which holds a comma where people write them.
    record Texts(List<String> usual) implements Shape<List<String>> {
        /// Copies the list.
        public Texts {
            usual = List.copyOf(usual);
        }

        @Override
        public List<String> of(JsonNode value) {
            return fits(value) ? value.valueStream().map(JsonNode::stringValue).toList() : usual;
        }

        @Override
        public boolean fits(JsonNode value) {
            return value.isArray() && value.valueStream().allMatch(JsonNode::isString);
        }

        @Override
        public String misfit() {
            return Words.of("settings.is-no-list-of-texts");
        }

        @Override
        public String json(List<String> value) {
            return value.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public String words(List<String> value) {
            return String.join(", ", value);
        }

        @Override
        public Optional<List<String>> parse(String words) {
            return Optional.of(Arrays.stream(words.split(",", -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList());
        }
    }
}

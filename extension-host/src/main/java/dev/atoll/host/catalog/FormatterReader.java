package dev.atoll.host.catalog;

import dev.atoll.api.manifest.FormatterData;
import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.api.manifest.FormatterLayout;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what a manifest says of somebody else's formatter.
final class FormatterReader {
    private static final String FIELD = "formatter";
    private static final Pattern SECTION = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final String FAMILIES = "one of "
            + Arrays.stream(FormatterFamily.values()).map(FormatterFamily::word).collect(Collectors.joining(", "));
    private static final String LAYOUTS = "one of "
            + Arrays.stream(FormatterLayout.values()).map(FormatterLayout::word).collect(Collectors.joining(", "));

    private FormatterReader() {}

    static Optional<FormatterData> formatter(JsonReader json) {
        return json.object(FIELD).flatMap(object -> {
            var family = object.parsed("family", FormatterFamily::of, FAMILIES);
            var layout = object.parsed("layout", FormatterLayout::of, LAYOUTS);
            var section = object.has("section")
                    ? object.parsed(
                            "section",
                            text -> Optional.of(text).filter(SECTION.asMatchPredicate()),
                            "a name such as \"typescript\"")
                    : Optional.<String>empty();
            object.complainOfUnknownFields();
            return family.flatMap(of -> layout.map(by -> new FormatterData(of, by, section)));
        });
    }
}

package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreak;
import org.ec4j.core.EditorConfigLoader;
import org.ec4j.core.PropertyTypeRegistry;
import org.ec4j.core.Resource.Resources;
import org.ec4j.core.ResourcePropertiesService;
import org.ec4j.core.model.Property;
import org.ec4j.core.model.Version;
import org.ec4j.core.parser.ErrorHandler;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads the `.editorconfig` files around files.
///
/// Source of the format: [EditorConfig's specification](https://spec.editorconfig.org). A file that is not as it should
/// be counts as far as it can be read. What would take long to read is left out, since anybody may have written it.
final class FileStyles {
    private static final String NAME = ".editorconfig";
    private static final int MOST_BYTES = 1 << 16;
    private static final int MOST_FOLDERS = 64;
    private static final int MOST_COLUMNS = 16;

    /// Patterns with more stars than this take too long on long names.
    private static final Pattern STARRY = Pattern.compile("^[ \\t]*\\[(?:[^*\\n]*+\\*++){5,}.*$", Pattern.MULTILINE);

    private static final String NEVER = "[/]";

    private final Disk disk;

    FileStyles(Disk disk) {
        this.disk = disk;
    }

    /// What the folders around a file ask for.
    ///
    /// @param file an absolute path; nothing need be there
    FileStyle of(Path file) {
        var tree = Resources.stringResourceTreeBuilder();
        String place = slashes(file);
        tree.touch(place);
        boolean any = false;
        int folders = 0;
        for (Path folder = file.getParent(); folder != null && folders < MOST_FOLDERS; folder = folder.getParent()) {
            folders++;
            Path config = folder.resolve(NAME);
            Optional<String> text = text(config);
            text.ifPresent(found ->
                    tree.resource(slashes(config), STARRY.matcher(found).replaceAll(NEVER)));
            any |= text.isPresent();
        }
        try {
            return any
                    ? style(service()
                            .queryProperties(tree.build().getResource(place))
                            .getProperties())
                    : FileStyle.none();
        } catch (IOException | RuntimeException unreadable) {
            return FileStyle.none();
        }
    }

    private static ResourcePropertiesService service() {
        var types = PropertyTypeRegistry.default_();
        return ResourcePropertiesService.builder()
                .loader(EditorConfigLoader.of(Version.CURRENT, types, ErrorHandler.IGNORING))
                .keepUnset(false)
                .build();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private Optional<String> text(Path config) {
        try {
            Facts facts = disk.facts(config);
            return facts.kind() == Facts.Kind.FILE && facts.size() <= MOST_BYTES
                    ? Optional.of(new String(disk.read(config), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static FileStyle style(Map<String, Property> properties) {
        Map<String, String> said = new HashMap<>();
        properties.forEach((name, property) -> {
            @Nullable String value = property.getSourceValue();
            if (value != null) {
                said.put(name.toLowerCase(Locale.ROOT), value.strip().toLowerCase(Locale.ROOT));
            }
        });
        OptionalInt tab = number(said, "tab_width", MOST_COLUMNS);
        OptionalInt step = number(said, "indent_size", MOST_COLUMNS);
        return new FileStyle(
                word(said, "indent_style", Map.of("space", true, "tab", false)),
                step.isPresent() ? step : tab,
                tab.isPresent() ? tab : step,
                word(said, "end_of_line", Map.of("lf", LineBreak.LF, "crlf", LineBreak.CRLF, "cr", LineBreak.CR)),
                encoding(said.getOrDefault("charset", "")),
                word(said, "trim_trailing_whitespace", Map.of("true", true, "false", false)),
                word(said, "insert_final_newline", Map.of("true", true, "false", false)),
                number(said, "max_line_length", Integer.MAX_VALUE));
    }

    private static <T> Optional<T> word(Map<String, String> said, String name, Map<String, T> meanings) {
        return Optional.ofNullable(meanings.get(said.getOrDefault(name, "")));
    }

    private static OptionalInt number(Map<String, String> said, String name, int most) {
        try {
            int number = Integer.parseInt(said.getOrDefault(name, ""));
            return number > 0 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException none) {
            return OptionalInt.empty();
        }
    }

    private static Optional<Encoding> encoding(String charset) {
        Map<String, Charset> known = Map.of(
                "utf-8", StandardCharsets.UTF_8,
                "utf-8-bom", StandardCharsets.UTF_8,
                "latin1", StandardCharsets.ISO_8859_1,
                "utf-16be", StandardCharsets.UTF_16BE,
                "utf-16le", StandardCharsets.UTF_16LE);
        Optional<Encoding> encoding = Optional.ofNullable(known.get(charset)).map(Encoding::of);
        boolean mark = charset.endsWith("bom") || charset.startsWith("utf-16");
        return mark ? encoding.map(Encoding::withMark) : encoding;
    }
}

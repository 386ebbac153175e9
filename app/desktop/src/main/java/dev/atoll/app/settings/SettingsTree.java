package dev.atoll.app.settings;

import dev.atoll.app.words.Words;
import dev.atoll.host.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The user's `settings.json` as it was read: JSON in which comments, and commas behind the last of a list, may stand.
///
/// @param text the file
/// @param root its outermost object; an empty one where the file cannot be read
/// @param broken what is wrong with the file as a whole: a sentence for the user
public record SettingsTree(String text, JsonNode root, Optional<String> broken) {
    private static final JsonFactory DIALECT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /// What a file says.
    ///
    /// @param file the file's bytes; none if there is no file
    public static SettingsTree of(byte[] file) {
        return of(new String(file, StandardCharsets.UTF_8));
    }

    private static SettingsTree of(String text) {
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        try {
            JsonNode root = Json.read(DIALECT, text);
            return root.isObject() || root.isMissingNode()
                    ? new SettingsTree(text, root, Optional.empty())
                    : new SettingsTree(text, nothing, Optional.of(Words.of("settings.settings-json-is-not-an")));
        } catch (JacksonException broken) {
            return new SettingsTree(text, nothing, Optional.of(notJson(broken)));
        }
    }

    private static String notJson(JacksonException broken) {
        var place = broken.getLocation();
        return place == null
                ? Words.of("settings.not-valid-json", broken.getOriginalMessage())
                : Words.of(
                        "settings.not-valid-json-in-line",
                        String.valueOf(place.getLineNr()),
                        broken.getOriginalMessage());
    }

    /// The file with a change; nothing if it is no JSON object, so that there is no place for it.
    Optional<SettingsTree> with(SettingsChange change) {
        if (broken.isPresent()) {
            return Optional.empty();
        }
        JsonText json = new JsonText(text.isBlank() ? "{}\n" : text);
        return Optional.of(of(change.value()
                .map(value -> json.with(change.path(), value))
                .orElseGet(() -> json.without(change.path()))));
    }

    /// Nothing is set.
    public static SettingsTree none() {
        return new SettingsTree("", JsonNodeFactory.instance.objectNode(), Optional.empty());
    }

    /// A file that cannot be read.
    ///
    /// @param why a sentence for the user
    public static SettingsTree unreadable(String why) {
        return new SettingsTree("", JsonNodeFactory.instance.objectNode(), Optional.of(why));
    }

    /// What holds of a setting: what is said of the narrowest scope that anything is said of, else what is usual.
    public <T> T get(Setting<T> setting, Scope scope) {
        return where(setting, scope)
                .map(said -> setting.shape().of(at(setting, said)))
                .orElseGet(() -> setting.shape().usual());
    }

    /// The narrowest scope around another, or that one itself, that a setting is set for.
    public Optional<Scope> where(Setting<?> setting, Scope scope) {
        return scope.outwards().stream()
                .filter(setting::fits)
                .filter(each -> isSet(setting, each))
                .findFirst();
    }

    /// Whether a setting is set for exactly a scope, to something that can be read in part at least.
    public boolean isSet(Setting<?> setting, Scope scope) {
        JsonNode value = at(setting, scope);
        return setting.shape().fits(value) || (value.isArray() && setting.shape() instanceof Shape.Columns);
    }

    private JsonNode at(Setting<?> setting, Scope scope) {
        return down(root, scope.path(setting));
    }

    private static JsonNode down(JsonNode object, List<String> path) {
        JsonNode at = object;
        for (String name : path) {
            at = at.path(name);
        }
        return at;
    }

    /// What is wrong with what is set for everything: a sentence for the user.
    Optional<String> problem(Setting<?> setting) {
        JsonNode value = at(setting, Scope.USER);
        return value.isMissingNode() || setting.shape().fits(value)
                ? Optional.empty()
                : Optional.of(setting.place() + " " + setting.shape().misfit() + ".");
    }

    /// What is set but cannot be read: sentences for the user.
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        broken.ifPresent(problems::add);
        tell(root, "", Scope.USER, problems);
        // which folder it is makes no difference
        Scope folder = Scope.of(Path.of(""));
        root.path(Scope.FOLDERS)
                .properties()
                .forEach(one -> tell(one.getValue(), Scope.FOLDERS + "/" + one.getKey() + "/", folder, problems));
        return problems;
    }

    private static void tell(JsonNode object, String place, Scope scope, List<String> problems) {
        for (Setting<?> setting : Settings.all()) {
            JsonNode value = down(object, setting.path());
            if (!value.isMissingNode() && !setting.fits(scope)) {
                problems.add(Words.of("settings.cannot-be-set-for-one", place, setting.place()));
            } else if (!value.isMissingNode() && !setting.shape().fits(value)) {
                problems.add(place + setting.place() + " " + setting.shape().misfit() + ".");
            }
        }
        if (scope.language().isEmpty()) {
            object.path(Scope.LANGUAGES)
                    .properties()
                    .forEach(language -> tell(
                            language.getValue(),
                            place + Scope.LANGUAGES + "/" + language.getKey() + "/",
                            scope.ofLanguage(language.getKey()),
                            problems));
        }
    }
}

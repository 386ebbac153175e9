package dev.atoll.app.cli.author;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.settings.ExtensionSettings;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.workspace.Workspace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A file of `fixtures/`: what an extension is asked, what it should answer, and what that may cost.
///
/// @param path the file
/// @param content its JSON
record Fixture(Path path, ObjectNode content) {
    private static final Set<String> FIELDS =
            Set.of("file", "language", "text", "input", "settings", "ask", "with", "expect", "after", "budget");
    private static final Set<String> BUDGETS = Set.of("milliseconds", "instructions", "memoryBytes", "answerBytes");

    /// Reads a fixture.
    ///
    /// @throws UnableException if it is none
    static Fixture read(Path path, Workspace workspace) {
        try {
            JsonNode node = JsonMapper.shared().readTree(workspace.bytes(path));
            if (!(node instanceof ObjectNode object)) {
                throw UnableException.problem(path + " is no JSON object.");
            }
            Fixture fixture = new Fixture(path, object);
            fixture.refuseUnknown(object, FIELDS);
            fixture.refuseUnknown(object.path("budget"), BUDGETS);
            return fixture;
        } catch (JacksonException noJson) {
            throw UnableException.problem(path + " is no JSON: " + noJson.getOriginalMessage() + ".");
        } catch (IOException unreadable) {
            throw UnableException.wrongUse(unreadable.getMessage() + ".");
        }
    }

    private void refuseUnknown(JsonNode object, Set<String> known) {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw problem("has a field ‘" + name + "’ that nothing is known of. Known are "
                            + String.join(", ", known.stream().sorted().toList()) + ".");
                });
    }

    /// Its name towards people: that of the file without its ending.
    String name() {
        return String.valueOf(path.getFileName()).replaceFirst("\\.json$", "");
    }

    /// The name that its document is opened under, which decides its language.
    String file() {
        String file = content.path("file").asString("");
        if (file.isEmpty()) {
            throw problem("names no ‘file’, such as \"notes.txt\": it decides which extension is asked.");
        }
        return file;
    }

    /// The language that its document is opened in; that of the file where it says nothing. Needed for languages that
    /// other
    /// extensions bring.
    Optional<String> language() {
        return Optional.of(content.path("language")).filter(JsonNode::isString).map(JsonNode::asString);
    }

    /// The document: `text`, a string or a list of lines, or the file that `input` names, beside the fixture.
    MarkedText text(Workspace workspace) {
        JsonNode text = content.path("text");
        if (text.isString()) {
            return MarkedText.parse(text.asString());
        }
        if (text.isArray()) {
            return MarkedText.parse(lines(text));
        }
        String input = content.path("input").asString("");
        if (input.isEmpty()) {
            throw problem("has neither a ‘text’ nor an ‘input’, which names a file beside it.");
        }
        try {
            byte[] bytes = workspace.bytes(path.resolveSibling(input));
            return MarkedText.parse(new String(bytes, StandardCharsets.UTF_8).replaceAll("\r\n?", "\n"));
        } catch (IOException unreadable) {
            throw problem("names an input that cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private static String lines(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(line -> line.asString(""))
                .collect(Collectors.joining("\n"));
    }

    /// What the user set of an extension's own settings.
    ExtensionSettings settings(ExtensionId extension) {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        file.putObject("extensions").set(extension.value(), content.path("settings"));
        return ExtensionSettings.of(SettingsTree.of(file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// @throws UnableException if it sets what an extension does not declare, or something else than it declares
    void checkSettings(Manifest manifest) {
        ExtensionSettings settings = settings(manifest.id());
        Stream.concat(settings.problems().stream(), settings.misfits(manifest).stream())
                .findFirst()
                .ifPresent(sentence -> {
                    throw problem("sets what cannot be set. " + sentence);
                });
    }

    /// What is asked.
    Feature ask() {
        String word = content.path("ask").asString("");
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.word().equals(word))
                .findFirst()
                .orElseThrow(() -> problem("asks for ‘" + word + "’. Known are "
                        + Arrays.stream(Feature.values())
                                .map(Feature::word)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /// What else goes with the question.
    JsonNode with() {
        return content.path("with");
    }

    /// What should be answered, if that is known.
    Optional<JsonNode> expected() {
        return Optional.ofNullable(content.get("expect"));
    }

    /// What the text should be after the answer's edits, if that is known.
    Optional<String> after() {
        JsonNode after = content.path("after");
        if (after.isArray()) {
            return Optional.of(lines(after));
        }
        return after.isString() ? Optional.of(after.asString()) : Optional.empty();
    }

    /// What the answer may cost of something; nothing if it does not matter.
    OptionalLong budget(String what) {
        JsonNode most = content.path("budget").path(what);
        return most.isNumber() ? OptionalLong.of(most.asLong()) : OptionalLong.empty();
    }

    /// The same with what was answered in the place of what should be.
    Fixture approving(JsonNode answer, Optional<String> after) {
        ObjectNode changed = content.deepCopy();
        changed.set("expect", answer);
        changed.remove("after");
        after.ifPresent(text -> Arrays.stream(text.split("\n", -1)).forEach(changed.putArray("after")::add));
        return new Fixture(path, changed);
    }

    /// Writes it to its file.
    void write(Workspace workspace) {
        String text = new JsonText().of(content) + "\n";
        workspace.replaceBytes(path, text.getBytes(StandardCharsets.UTF_8)).ifPresent(failure -> {
            throw UnableException.wrongUse(failure);
        });
    }

    private UnableException problem(String what) {
        return UnableException.problem(path + " " + what);
    }
}

package dev.atoll.host.oracle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// One extension in two hosts, ours and the oracle's: both are told of the same documents and asked the same questions,
/// and every
/// answer has to be the same as a whole.
public final class Agreement {
    private static final String CONTRACT = "atoll:extension/";
    private static final String VERSION = "@0.1.0";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CallableGuest ours;
    private final FakeEditor editor;
    private final CallableGuest theirs;
    private String language = "";
    private String path = "";
    private String text = "";
    private int document;
    private int version;
    private long answers;

    /// Two instances of one module.
    ///
    /// @param ours the one in our host
    /// @param editor what that one imports
    /// @param theirs the one in the oracle
    public Agreement(CallableGuest ours, FakeEditor editor, CallableGuest theirs) {
        this.ours = ours;
        this.editor = editor;
        this.theirs = theirs;
    }

    /// The full name of an interface of the contract.
    public static String face(String name) {
        return CONTRACT + name + VERSION;
    }

    /// How many answers were compared.
    public long answers() {
        return answers;
    }

    /// The document as both know it.
    public String text() {
        return text;
    }

    /// Opens a document; the one that was open is closed.
    public void open(String language, String path, String text) {
        close();
        document++;
        this.language = language;
        this.path = path;
        this.text = text;
        version = 1;
        know();
        var info = JSON.createObjectNode()
                .put("id", document)
                .put("version", version)
                .put("language", language)
                .put("path", path)
                .put("length", text.length());
        call("sync", "did-open", info, JSON.getNodeFactory().stringNode(text));
    }

    /// Replaces a stretch of the document.
    public void replace(int start, int end, String with) {
        text = text.substring(0, start) + with + text.substring(end);
        version++;
        know();
        var edit = JSON.createObjectNode().put("text", with);
        edit.set("span", span(start, end));
        call(
                "sync",
                "did-change",
                number(document),
                number(version),
                JSON.createArrayNode().add(edit));
    }

    private void close() {
        if (document > 0) {
            editor.forget(document);
            call("sync", "did-close", number(document));
        }
    }

    private void know() {
        editor.know(document, version, language, path, text);
    }

    /// Asks everything that a feature can be asked, and gives the main answer.
    public Answer ask(String feature) {
        return switch (feature) {
            case "highlighting" -> highlight();
            case "diagnostics" -> diagnose();
            case "symbols" -> call("symbols", "document-symbols", revision());
            case "folding" -> call("folding", "folds", revision());
            case "formatting" -> format();
            case "range-formatting" ->
                call(
                        "range-formatting",
                        "format-ranges",
                        revision(),
                        JSON.createArrayNode().add(middle()),
                        options());
            case "on-type-formatting" ->
                call("on-type-formatting", "format-on-type", revision(), place(), text("}"), options());
            case "semantic-tokens" -> meanings();
            case "completion" -> call("completion", "complete", revision(), place(), text("invoked"));
            case "hover" -> call("hover", "hover", revision(), place());
            case "signature-help" -> call("signature-help", "help", revision(), place(), absent());
            case "definition" -> call("definition", "find", revision(), place(), text("definition"));
            case "references" -> call("references", "references", revision(), place(), yes());
            case "occurrences" -> call("occurrences", "occurrences", revision(), place());
            case "linked-editing" -> call("linked-editing", "linked", revision(), place());
            case "rename" -> rename();
            case "workspace-symbols" -> call("workspace-symbols", "search", text("e"));
            case "selection" -> call("selection", "ranges", revision(), places());
            case "inlay-hints" -> call("inlay-hints", "hints", revision(), span(0, text.length()));
            case "code-actions" -> call("code-actions", "actions", revision(), middle(), absent());
            case "code-lens" -> call("code-lens", "lenses", revision(), span(0, text.length()));
            case "links" -> call("links", "links", revision());
            case "colors" -> call("colors", "colors", revision());
            default -> throw new IllegalArgumentException(feature);
        };
    }

    private Answer rename() {
        call("rename", "rename", revision(), place(), text("new_name"));
        return call("rename", "prepare", revision(), place());
    }

    private Answer meanings() {
        call("semantic-tokens", "scopes");
        return call("semantic-tokens", "tokens", revision(), span(0, text.length()));
    }

    /// A place that differs with each version, so that many are asked about.
    private JsonNode place() {
        return number(text.isEmpty() ? 0 : version * 7 % (text.length() + 1));
    }

    private JsonNode places() {
        return JSON.createObjectNode()
                .set("$u32", JSON.createArrayNode().add(0).add(place()).add(text.length()));
    }

    private ObjectNode middle() {
        return span(text.length() / 3, text.length() / 2);
    }

    private static JsonNode text(String value) {
        return JSON.getNodeFactory().stringNode(value);
    }

    private static JsonNode yes() {
        return JSON.getNodeFactory().booleanNode(true);
    }

    private static JsonNode absent() {
        return JSON.getNodeFactory().nullNode();
    }

    private Answer highlight() {
        call("highlighting", "scopes");
        int middle = text.length() / 2;
        call("highlighting", "highlight", revision(), span(middle, Math.min(text.length(), middle + 100)));
        call("highlighting", "highlight", revision(), span(text.length() + 1, text.length() + 2));
        return call("highlighting", "highlight", revision(), span(0, text.length()));
    }

    private Answer diagnose() {
        var first = call("diagnostics", "diagnose", revision());
        var answer = first;
        while (answer instanceof Answer.Returned returned
                && returned.value().get("tag").asString().equals("partial")) {
            answer = call("diagnostics", "resume", returned.value().get("val").get("token"));
        }
        return first;
    }

    private Answer format() {
        var options = options();
        call("formatting", "format-document", revision(), options);
        options.put("tabSize", 2).put("insertSpaces", true).put("printWidth", 60);
        return call("formatting", "format-document", revision(), options);
    }

    private static ObjectNode options() {
        return JSON.createObjectNode()
                .put("tabSize", 4)
                .put("insertSpaces", false)
                .put("trimTrailingWhitespace", true)
                .put("insertFinalNewline", true);
    }

    private Answer call(String name, String function, JsonNode... arguments) {
        var expected = theirs.call(face(name), function, List.of(arguments));
        var actual = ours.call(face(name), function, List.of(arguments));
        assertThat(Difference.between(expected.json(), actual.json()))
                .as("%s of version %d of %s", function, version, path)
                .isEmpty();
        assertThat(actual).as("%s of version %d of %s", function, version, path).isNotInstanceOf(Answer.Trapped.class);
        answers++;
        return actual;
    }

    private static JsonNode number(int value) {
        return JSON.getNodeFactory().numberNode(value);
    }

    private static ObjectNode span(int start, int end) {
        return JSON.createObjectNode().put("start", start).put("end", end);
    }

    private ObjectNode revision() {
        return JSON.createObjectNode().put("document", document).put("version", version);
    }
}

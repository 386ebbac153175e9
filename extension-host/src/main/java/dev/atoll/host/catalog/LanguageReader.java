package dev.atoll.host.catalog;

import dev.atoll.api.manifest.AutoClosePair;
import dev.atoll.api.manifest.BracketPair;
import dev.atoll.api.manifest.CommentTokens;
import dev.atoll.api.manifest.FilePatterns;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.api.manifest.LanguageData;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The part of a manifest that describes languages.
final class LanguageReader {
    /// The form of a language's id.
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9+#.-]{0,39}");

    static final String GLOB = "a pattern of paths, such as \"src/**/*.json\"";

    private LanguageReader() {}

    static LanguageData language(JsonReader json) {
        var id = json.parsed("id", LanguageReader::id, "a language's id, such as \"json\"");
        var result = new LanguageData(
                id.orElse("unknown"),
                json.string("name"),
                new FilePatterns(
                        json.strings("fileNames"),
                        json.parsedStrings("globs", Glob::parse, GLOB),
                        json.parsedStrings(
                                "extensions", LanguageReader::extension, "a dot and letters, such as \".json\""),
                        json.parsedStrings("firstLines", Glob::parse, "a pattern of the first line")),
                json.object("comments").map(LanguageReader::comments).orElse(CommentTokens.NONE),
                brackets(json, "brackets"),
                json.objects("autoClose").stream()
                        .map(LanguageReader::autoClose)
                        .toList(),
                json.object("indentation").map(LanguageReader::indentation).orElse(IndentationRules.PLAIN));
        json.complainOfUnknownFields();
        return result;
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(ID.asMatchPredicate());
    }

    private static Optional<String> extension(String text) {
        return Optional.of(text).filter(it -> it.length() > 1 && it.startsWith(".") && it.indexOf('/') < 0);
    }

    private static List<BracketPair> brackets(JsonReader json, String field) {
        return json.pairs(field).stream()
                .map(pair -> new BracketPair(pair.getFirst(), pair.getLast()))
                .toList();
    }

    private static CommentTokens comments(JsonReader json) {
        var line = json.optionalString("line").filter(text -> !text.isEmpty());
        var block = json.strings("block");
        if (!block.isEmpty() && (block.size() != 2 || block.contains(""))) {
            json.complain("block", "Expected a pair of strings, such as [\"/*\", \"*/\"].");
        }
        json.complainOfUnknownFields();
        return new CommentTokens(
                line, block.size() == 2 ? Optional.of(new BracketPair(block.get(0), block.get(1))) : Optional.empty());
    }

    private static AutoClosePair autoClose(JsonReader json) {
        var result = new AutoClosePair(
                new BracketPair(nonEmpty(json, "open"), nonEmpty(json, "close")), Set.copyOf(json.strings("notIn")));
        json.complainOfUnknownFields();
        return result;
    }

    private static String nonEmpty(JsonReader json, String field) {
        return json.parsed(field, text -> Optional.of(text).filter(it -> !it.isEmpty()), "some text")
                .orElse("?");
    }

    private static IndentationRules indentation(JsonReader json) {
        var result = new IndentationRules(
                json.optionalInteger("size", 1, 16).orElse(IndentationRules.PLAIN.size()),
                json.optionalBoolean("insertSpaces", true),
                json.strings("increaseAfter"),
                json.strings("decreaseBefore"));
        json.complainOfUnknownFields();
        return result;
    }
}

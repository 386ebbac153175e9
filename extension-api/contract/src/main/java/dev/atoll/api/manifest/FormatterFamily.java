package dev.atoll.api.manifest;

import java.util.Arrays;
import java.util.Optional;

/// How a formatter's module is spoken to that was made for another program.
public enum FormatterFamily {
    /// A plug-in for dprint, of its schema 3 or 4; which of them its exports say.
    DPRINT("dprint"),
    /// A module of Go that exports `alloc`, `format`, `output_ptr`, `output_len` and `dispose`.
    GO("go"),
    /// A module that wasm-bindgen made, whose `format` turns one text into another.
    BINDGEN("bindgen");

    private final String word;

    FormatterFamily(String word) {
        this.word = word;
    }

    /// The family's word in manifests.
    public String word() {
        return word;
    }

    /// The family of that word, if there is one.
    public static Optional<FormatterFamily> of(String word) {
        return Arrays.stream(values())
                .filter(family -> family.word.equals(word))
                .findFirst();
    }
}

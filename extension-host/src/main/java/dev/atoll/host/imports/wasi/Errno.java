package dev.atoll.host.imports.wasi;

/// What a function of preview 1 answers. Source: `errno` of the interface's definition.
enum Errno {
    SUCCESS(0),
    BADF(8),
    FAULT(21),
    INVAL(28),
    NOTCAPABLE(76);

    private final int code;

    Errno(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}

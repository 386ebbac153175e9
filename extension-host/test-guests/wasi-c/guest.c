// A guest that leans on its C library: it prints, asks for the time, the environment, random numbers and files, and allocates.
//
// It offers `sync` and `highlighting` and colours the asked span as one keyword. Built by build.sh.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define EXPORT(name) __attribute__((export_name(name)))

struct token { unsigned start, length, scope; };
struct string { const char *text; size_t bytes; };
static struct string scopes[] = {{"keyword", 7}};
static struct { void *elements; size_t count; } scope_list = {scopes, 1};
static struct { unsigned error, start, end; struct token *tokens; size_t count; } answer;
static struct token only;

EXPORT("cabi_realloc")
void *cabi_realloc(void *old, size_t old_size, size_t alignment, size_t size) {
    (void)old_size, (void)alignment;
    return size == 0 ? (void *)8 : realloc(old, size);
}

__attribute__((constructor)) static void begin(void) {
    puts("constructed");
}

static void look_around(void) {
    FILE *file = fopen("/etc/passwd", "r");
    printf("file: %s\n", file == NULL ? "none" : "open");
    printf("home: %s\n", getenv("HOME") == NULL ? "none" : getenv("HOME"));
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    printf("clock: %s\n", now.tv_sec > 1600000000 && now.tv_nsec % 1000000 == 0 ? "milliseconds" : "finer");
    unsigned char random[16] = {0}, zero[16] = {0};
    int refused = getentropy(random, sizeof random);
    printf("random: %s\n", refused == 0 && memcmp(random, zero, sizeof zero) != 0 ? "given" : "none");
    sleep(1000000);
    fprintf(stderr, "looked %s\n", "around");
}

EXPORT("atoll:extension/sync@0.1.0#did-open")
void did_open(unsigned document, unsigned version, char *language, size_t language_bytes, char *path, size_t path_bytes,
              unsigned length, char *text, size_t text_bytes) {
    (void)document, (void)version, (void)length, (void)text;
    printf("opened %.*s, %zu bytes of %.*s\n", (int)path_bytes, path, text_bytes, (int)language_bytes, language);
    if (text_bytes == 4 && memcmp(text, "exit", 4) == 0) {
        exit(7);
    }
    look_around();
    free(language), free(path), free(text);
}

EXPORT("atoll:extension/sync@0.1.0#did-change")
void did_change(unsigned document, unsigned version, void *edits, size_t count) {
    (void)document, (void)version, (void)edits, (void)count;
}

EXPORT("atoll:extension/sync@0.1.0#did-close")
void did_close(unsigned document) {
    (void)document;
}

EXPORT("atoll:extension/highlighting@0.1.0#scopes")
void *highlighting_scopes(void) {
    return &scope_list;
}

EXPORT("atoll:extension/highlighting@0.1.0#highlight")
void *highlight(unsigned document, unsigned version, unsigned start, unsigned end) {
    (void)document, (void)version;
    only = (struct token){start, end - start, 0};
    answer.error = 0;
    answer.start = start;
    answer.end = end;
    answer.tokens = &only;
    answer.count = start < end ? 1 : 0;
    return &answer;
}

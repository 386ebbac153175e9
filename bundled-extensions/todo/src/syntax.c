#include "syntax.h"

static const struct syntax PROSE = {.prose = true};
static const struct syntax SLASHES = {.line = "//", .open = "/*", .close = "*/", .texts = true, .single = TEXTS};
static const struct syntax SCRIPT = {.line = "//", .open = "/*", .close = "*/", .texts = true, .backticks = true, .single = TEXTS};
static const struct syntax RUST = {.line = "//", .open = "/*", .close = "*/", .texts = true, .single = CHARACTERS};
static const struct syntax PHP = {.line = "//", .other_line = "#", .open = "/*", .close = "*/", .texts = true, .single = TEXTS};
static const struct syntax STYLE = {.open = "/*", .close = "*/", .texts = true, .single = TEXTS};
static const struct syntax HASH = {.line = "#", .apart = true, .texts = true, .single = TEXTS};
static const struct syntax INI = {.line = "#", .other_line = ";", .apart = true};
static const struct syntax TERRAFORM = {.line = "#", .other_line = "//", .open = "/*", .close = "*/", .texts = true};
static const struct syntax POWERSHELL = {.line = "#", .open = "<#", .close = "#>", .apart = true, .texts = true, .single = TEXTS};
static const struct syntax SQL = {.line = "--", .open = "/*", .close = "*/", .texts = true, .single = TEXTS};
static const struct syntax LUA = {.line = "--", .open = "--[[", .close = "]]", .texts = true, .single = TEXTS};
static const struct syntax HASKELL = {.line = "--", .open = "{-", .close = "-}", .texts = true, .single = CHARACTERS};
static const struct syntax MARKUP = {.open = "<!--", .close = "-->"};
static const struct syntax COMPONENT = {.line = "//", .open = "<!--", .close = "-->", .texts = true, .backticks = true};
static const struct syntax PERCENT = {.line = "%"};
static const struct syntax LISP = {.line = ";", .texts = true};
static const struct syntax ML = {.open = "(*", .close = "*)", .texts = true, .single = CHARACTERS};
static const struct syntax BATCH = {.line = "rem ", .other_line = "::"};
static const struct syntax BASIC = {.line = "'", .texts = true};
static const struct syntax VIM = {.line = "\"", .apart = true, .single = TEXTS};
static const struct syntax FORTRAN = {.line = "!", .texts = true, .single = TEXTS};

// Endings and languages, each between blanks.
static const struct {
    const struct syntax *syntax;
    const char *names;
} TABLE[] = {
    {&SLASHES, " c cc cpp cs cxx dart fs go gradle groovy h hh hpp hxx java json json5 jsonc kt kts less m mm proto sass scala scss sol swift "
               "typ v vala wgsl wit zig d "},
    {&SCRIPT, " cjs cts javascript js jsx mjs mts ts tsx typescript "},
    {&RUST, " rs rust "},
    {&PHP, " php "},
    {&STYLE, " css "},
    {&HASH, " awk bash cmake coffee conf dockerfile ex exs fish gd gemfile gleam graphql jl justfile make makefile mk nim nix perl pl pm "
            "properties py pyi python r rakefile rb ruby sh tcl toml yaml yml zsh containerfile gnumakefile gitignore env "},
    {&INI, " cfg editorconfig ini "},
    {&TERRAFORM, " hcl tf "},
    {&POWERSHELL, " ps1 "},
    {&SQL, " sql ada "},
    {&LUA, " lua "},
    {&HASKELL, " elm hs "},
    {&MARKUP, " htm html markdown md svg xml xsd xsl "},
    {&COMPONENT, " astro svelte vue "},
    {&PERCENT, " erl tex "},
    {&LISP, " asm clj cljs el lisp scm wat "},
    {&ML, " ml mli "},
    {&BATCH, " bat cmd "},
    {&BASIC, " vb "},
    {&VIM, " vim "},
    {&FORTRAN, " f90 "},
};

static char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? (char)(letter | 0x20) : letter; }

// Whether a list of names between blanks holds one.
static bool holds(const char *names, struct string name) {
    for (const char *at = names; *at != 0; at++) {
        if (*at != ' ') continue;
        uint32_t i = 0;
        while (i < name.size && at[i + 1] == lower(name.bytes[i])) i++;
        if (i == name.size && at[i + 1] == ' ') return true;
    }
    return false;
}

static const struct syntax *named(struct string name) {
    if (name.size == 0 || name.size > 30) return NULL;
    for (uint32_t i = 0; i < sizeof TABLE / sizeof TABLE[0]; i++) {
        if (holds(TABLE[i].names, name)) return TABLE[i].syntax;
    }
    return NULL;
}

// What stands behind the last dot of the path's last name, or the whole name.
static struct string ending(struct string path) {
    uint32_t at = path.size;
    while (at > 0 && path.bytes[at - 1] != '.' && path.bytes[at - 1] != '/') at--;
    return (struct string){path.bytes + at, path.size - at};
}

const struct syntax *syntax_of(struct string language, struct string path) {
    const struct syntax *found = named(language);
    if (found == NULL) found = named(ending(path));
    return found != NULL ? found : &PROSE;
}

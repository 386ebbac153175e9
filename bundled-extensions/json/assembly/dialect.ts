/** What a file may contain beyond RFC 8259. */
export class Dialect {
  constructor(
    /** Comments of both kinds; such files may also be empty. */
    readonly comments: bool,
    /** A comma behind the last item or member. */
    readonly trailingCommas: bool,
  ) {}
}

/** RFC 8259 and nothing else. */
export const STRICT: Dialect = new Dialect(false, false);

/** Comments, but commas only between items: what tools accept that strip comments and read the rest as JSON. */
export const COMMENTED: Dialect = new Dialect(true, false);

/** Comments and trailing commas: JSONC as Visual Studio Code and TypeScript read it. */
export const RELAXED: Dialect = new Dialect(true, true);

/** Names whose readers take comments but no trailing comma. */
const COMMENTED_NAMES: StaticArray<string> = [
  ".eslintrc",
  ".eslintrc.json",
  ".jshintrc",
  ".jscsrc",
  ".jslintrc",
  ".ember-cli",
  ".mocharc.json",
  ".mocharc.jsonc",
  ".hintrc",
  ".auto-changelog",
  ".oxlintrc.json",
  "api-extractor.json",
  "rush.json",
  "nx.json",
  "angular.json",
  "host.json",
];

/** Names whose readers take comments and trailing commas. */
const RELAXED_NAMES: StaticArray<string> = [
  ".babelrc",
  ".babelrc.json",
  "babel.config.json",
  ".swcrc",
  ".devcontainer.json",
  "devcontainer.json",
  "language-configuration.json",
  "icon-theme.json",
  "color-theme.json",
  "tslint.json",
  "typedoc.json",
  "turbo.json",
  "biome.json",
  "deno.json",
  "bun.lock",
  "dprint.json",
  ".dprint.json",
  "cspell.json",
  ".cspell.json",
  "cspell.config.json",
  ".markdownlint.json",
  ".markdownlintrc",
  ".luarc.json",
  ".oxfmtrc.json",
  "launchsettings.json",
  "keybindings.json",
];

/** Name ends whose readers take comments and trailing commas. */
const RELAXED_ENDS: StaticArray<string> = [
  ".jsonc",
  ".code-workspace",
  ".code-snippets",
  ".code-profile",
  "-color-theme.json",
  "-icon-theme.json",
  ".sublime-build",
  ".sublime-color-scheme",
  ".sublime-commands",
  ".sublime-completions",
  ".sublime-keymap",
  ".sublime-macro",
  ".sublime-menu",
  ".sublime-mousemap",
  ".sublime-project",
  ".sublime-settings",
  ".sublime-theme",
];

/** Folders in which editors keep settings of theirs as JSONC. */
const EDITOR_FOLDERS: StaticArray<string> = [".vscode", ".vscode-insiders", ".cursor", ".zed", ".devcontainer", "user"];

/**
 * The dialect of a file, by its path inside the workspace (which may be a bare name, or empty) and its language, `json` or `jsonc`.
 *
 * A name that belongs to a tool decides by itself; any other file is as relaxed as its language says.
 */
export function dialectOf(path: string, language: string): Dialect {
  const folded = path.toLowerCase();
  const slash = folded.lastIndexOf("/");
  const name = folded.substring(slash + 1);
  if (holds(COMMENTED_NAMES, name)) return COMMENTED;
  if (holds(RELAXED_NAMES, name) || endsLike(name) || isConfigurationFamily(name)) return RELAXED;
  if (isEditorFile(folded, slash, name)) return RELAXED;
  return language == "jsonc" ? RELAXED : STRICT;
}

/** `tsconfig.json`, `tsconfig.build.json`, `jsconfig.json`, `appsettings.Development.json` and the like. */
function isConfigurationFamily(name: string): bool {
  if (!name.endsWith(".json")) return false;
  return isFamily(name, "tsconfig") || isFamily(name, "jsconfig") || isFamily(name, "appsettings");
}

function isFamily(name: string, stem: string): bool {
  if (!name.startsWith(stem)) return false;
  const next = name.charCodeAt(stem.length);
  return next == 0x2e || next == 0x2d || next == 0x5f;
}

/** JSON files in an editor's folder, and a `settings.json` that was opened by itself. */
function isEditorFile(path: string, slash: i32, name: string): bool {
  if (!name.endsWith(".json")) return false;
  if (slash < 0) return name == "settings.json";
  const folder = path.substring(path.lastIndexOf("/", slash - 1) + 1, slash);
  return holds(EDITOR_FOLDERS, folder);
}

function endsLike(name: string): bool {
  for (let i = 0; i < RELAXED_ENDS.length; i++) if (name.endsWith(RELAXED_ENDS[i])) return true;
  return false;
}

function holds(names: StaticArray<string>, name: string): bool {
  for (let i = 0; i < names.length; i++) if (names[i] == name) return true;
  return false;
}

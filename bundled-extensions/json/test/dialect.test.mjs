/** What a file may contain, by its name and its language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Extension } from './support/extension.mjs';

const extension = new Extension();
const COMMENT = '{\n  // a comment\n  "a": 1\n}';
const TRAILING = '{ "a": [1,], }';

function isClean(text, path, language) {
  const document = extension.open(text, path, language);
  const clean = document.diagnose().length === 0;
  document.close();
  return clean;
}

/** `strict`, `commented` or `relaxed`. */
function dialect(path, language = 'json') {
  const comments = isClean(COMMENT, path, language);
  const commas = isClean(TRAILING, path, language);
  assert.ok(comments || !commas);
  return commas ? 'relaxed' : comments ? 'commented' : 'strict';
}

test('JSON is strict', () => {
  for (const path of [
    '',
    'a.json',
    'package.json',
    'src/package-lock.json',
    'composer.json',
    'config/settings.json',
    'mytsconfig.json',
    'tsconfigs.json',
    'x.webmanifest',
    'a.geojson',
    'tasks.json',
    'jsonc.json',
  ]) {
    assert.equal(dialect(path), 'strict', path);
  }
});

test('JSONC is relaxed', () => {
  assert.equal(dialect('', 'jsonc'), 'relaxed');
  assert.equal(dialect('some/a.json', 'jsonc'), 'relaxed');
});

test('names that belong to tools with comments and trailing commas are relaxed', () => {
  for (const path of [
    'tsconfig.json',
    'packages/a/tsconfig.build.json',
    'tsconfig-base.json',
    'TSConfig.json',
    'jsconfig.json',
    'a.jsonc',
    'settings.json',
    '.vscode/settings.json',
    'a/b/.vscode/launch.json',
    '.zed/settings.json',
    'User/keybindings.json',
    'x.code-workspace',
    'js.code-snippets',
    '.devcontainer/devcontainer.json',
    '.babelrc',
    'babel.config.json',
    'deno.json',
    'turbo.json',
    'biome.json',
    'bun.lock',
    'dprint.json',
    'cspell.json',
    'Default.sublime-keymap',
    'appsettings.json',
    'appsettings.Development.json',
    'Properties/launchSettings.json',
    'language-configuration.json',
    'themes/dark-color-theme.json',
    '.swcrc',
  ]) {
    assert.equal(dialect(path), 'relaxed', path);
  }
});

test('names that belong to tools that only strip comments take no trailing comma', () => {
  for (const path of ['.eslintrc', 'src/.eslintrc.json', '.jshintrc', '.mocharc.jsonc', 'api-extractor.json', 'nx.json']) {
    assert.equal(dialect(path, 'jsonc'), 'commented', path);
  }
});

test('a file with comments may be empty', () => {
  assert.ok(isClean('', 'tsconfig.json'));
  assert.ok(isClean('// nothing yet\n', 'tsconfig.json'));
  assert.ok(!isClean(',', 'tsconfig.json'));
});

test('a file with comments may begin with a byte order mark', () => {
  assert.ok(isClean('\ufeff{}', 'tsconfig.json'));
});

test('only one trailing comma is allowed, and only behind something', () => {
  assert.ok(!isClean('[1,,]', 'a.jsonc'));
  assert.ok(!isClean('[,]', 'a.jsonc'));
  assert.ok(!isClean('{,}', 'a.jsonc'));
  assert.ok(!isClean('[1],', 'a.jsonc'));
});

test('a comment that is not closed is an error everywhere', () => {
  assert.ok(!isClean('{} /* a', 'a.jsonc'));
  assert.ok(!isClean('{} /*/', 'a.jsonc'));
  assert.ok(isClean('{} /**/ /***/ /*/*/', 'a.jsonc'));
});

test('the manifest and the extension agree on which files have comments', () => {
  const manifest = JSON.parse(readFileSync(new URL('../extension.json', import.meta.url), 'utf8'));
  const [json, jsonc] = ['json', 'jsonc'].map((id) => manifest.languages.find((language) => language.id === id));
  const names = (language) => [...language.fileNames, ...language.extensions.map((end) => `a${end}`)];
  const samples = [
    'tsconfig.json',
    'tsconfig.a.json',
    'jsconfig-a.json',
    'tsconfig_a.json',
    'appsettings.X.json',
    'a-color-theme.json',
    'a-icon-theme.json',
    ...['.vscode', '.vscode-insiders', '.cursor', '.zed', '.devcontainer'].map((folder) => `x/${folder}/a.json`),
    'User/settings.json',
  ];
  for (const path of [...names(jsonc), ...samples]) assert.notEqual(dialect(path, 'json'), 'strict', path);
  for (const path of names(json)) assert.equal(dialect(path, 'json'), 'strict', path);
});

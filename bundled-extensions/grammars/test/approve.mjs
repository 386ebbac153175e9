/** Writes what is there into the samples' facts: folds, symbols and injections. Read the difference before you commit it. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as model from './model.mjs';

const samples = join(model.home, 'samples');
const list = (values) => (values.length === 0 ? '[]' : `[\n${values.map((it) => `    ${JSON.stringify(it)}`).join(',\n')}\n  ]`);

for (const name of readdirSync(samples)) {
  const path = join(samples, name, 'facts.json');
  const facts = JSON.parse(readFileSync(path, 'utf8'));
  const document = model.parse(await model.load(name), readFileSync(join(samples, name, facts.file), 'utf8'));
  const parts = [
    `"file": ${JSON.stringify(facts.file)}`,
    ...(facts.indent === undefined ? [] : [`"indent": ${facts.indent}`]),
    `"scopes": ${list(facts.scopes)}`,
    `"names": ${list(facts.names ?? [])}`,
    `"folds": ${JSON.stringify(model.folds(document))}`,
    `"symbols": ${list(model.symbols(document))}`,
    `"injections": ${list(model.injections(document).map(({ language, text }) => [language, text]))}`,
  ];
  writeFileSync(path, `{\n  ${parts.join(',\n  ')}\n}\n`);
}

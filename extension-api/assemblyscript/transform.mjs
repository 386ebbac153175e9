// Gives exports the names that the canonical ABI asks for.
//
// A file of the SDK under `offer/` that an extension imports becomes part of the module's surface: its functions that carry
// `@wit("name")` are exported under exactly that name, everything else in it stays inside. What is not imported is not
// compiled, so a module exports the interfaces it offers and no others.
// It extends nothing: the compiler hands `program` and the like to any class, and a linked SDK could not find the compiler.
const USER_ENTRY = 1;

export default class WitExports {
  /** Decorated functions by source: internal path → (function name → export name). */
  #wanted = new Map();

  afterParse(parser) {
    for (const source of parser.sources) {
      const names = new Map();
      for (const statement of source.statements) {
        const decorator = statement.decorators?.find((d) => d.name.text === "wit");
        if (decorator) names.set(statement.name.text, decorator.args[0].value);
      }
      if (names.size > 0) {
        this.#wanted.set(source.internalPath, names);
        source.sourceKind = USER_ENTRY; // its exports are the module's
      }
    }
  }

  afterCompile(module) {
    for (const [path, names] of this.#wanted) {
      const file = [...this.program.filesByName.values()].find((f) => f.source.internalPath === path);
      for (const [name, element] of file.exports ?? []) {
        module.removeExport(name);
        if (names.has(name)) module.addFunctionExport(element.internalName, names.get(name));
      }
    }
  }
}

import { isClosedString } from "./json-string";
import { resolved } from "./relative-path";
import { isConfiguration } from "./schema";
import { Structure, NOTHING } from "./structure";

/** Strings that name files: `extends` and `references` of TypeScript's configurations, files in `package.json`, `$ref` and `$schema` anywhere. */
export class FileNames {
  private isConfiguration: bool;
  private isPackage: bool;

  /** @param path of the document that names them */
  constructor(
    private structure: Structure,
    private path: string,
  ) {
    const name = path.substring(path.lastIndexOf("/") + 1).toLowerCase();
    this.isConfiguration = isConfiguration(name);
    this.isPackage = name == "package.json";
  }

  /** Whether the document has a path that others can be relative to. */
  get isUseful(): bool {
    return this.path.length > 0;
  }

  /** The path of the file that a string names, or null. */
  namedBy(node: i32): string | null {
    const tree = this.structure.tree;
    const length = tree.end(node) - tree.start(node);
    if (length < 3 || length > 500 || !isClosedString(this.structure.text, tree.start(node), tree.end(node))) return null;
    if (tree.hasKey(node)) {
      const size = tree.keyEnd(node) - <i32>tree.keyStart(node);
      if (size == 6 && this.structure.isNamed(node, "$ref")) return this.referred(node);
      if (size == 9 && this.structure.isNamed(node, "$schema")) return this.referred(node);
    }
    if (this.isConfiguration) return this.configuration(node);
    return this.isPackage ? this.packaged(node) : null;
  }

  /** The file part of a reference `other.json#/pointer`. */
  private referred(node: i32): string | null {
    const text = this.structure.scalar(node);
    const hash = text.indexOf("#");
    const file = hash < 0 ? text : text.substring(0, hash);
    return file.includes(":") ? null : resolved(this.path, file);
  }

  private configuration(node: i32): string | null {
    const structure = this.structure;
    const tree = structure.tree;
    const depth = tree.depth(node);
    const member = tree.hasKey(node) ? node : structure.parent(node);
    if (depth > 3 || member == NOTHING || !tree.hasKey(member)) return null;
    const text = structure.scalar(node);
    if (tree.depth(member) == 1 && structure.isNamed(member, "extends")) {
      if (!text.startsWith(".")) return null;
      return resolved(this.path, text.endsWith(".json") ? text : text + ".json");
    }
    if (depth != 3 || !structure.isNamed(member, "path")) return null;
    const list = structure.parent(structure.parent(member));
    if (list == NOTHING || !tree.hasKey(list) || !structure.isNamed(list, "references")) return null;
    return resolved(this.path, text.endsWith(".json") ? text : text + "/tsconfig.json");
  }

  /** A relative path with an ending, and without a pattern. */
  private packaged(node: i32): string | null {
    const text = this.structure.scalar(node);
    if (!text.startsWith("./") && !text.startsWith("../")) return this.mainFile(node, text);
    if (text.includes("*") || text.lastIndexOf(".") <= text.lastIndexOf("/") + 1) return null;
    return resolved(this.path, text);
  }

  /** The few members whose files need no `./` in front. */
  private mainFile(node: i32, text: string): string | null {
    const structure = this.structure;
    if (structure.tree.depth(node) != 1 || text.lastIndexOf(".") <= 0 || !structure.tree.hasKey(node)) return null;
    const name = structure.name(node);
    const isFile = name == "main" || name == "module" || name == "types" || name == "typings" || name == "bin" || name == "browser";
    return isFile ? resolved(this.path, text) : null;
  }
}

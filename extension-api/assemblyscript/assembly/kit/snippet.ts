/**
 * Builds the text of a snippet (see `completion`): plain text and places to visit, with everything escaped that must be.
 *
 *     const text = new Snippet().text('"').placeholder(1, "name").text('": ').choice(2, ["true", "false"]).end().toString();
 */
export class Snippet {
  private parts: Array<string> = [];

  /** Text as it is. */
  text(text: string): Snippet {
    this.parts.push(escaped(text));
    return this;
  }

  /** An empty place to visit, from 1 on in the order of visits; the same number again repeats what is typed. */
  stop(number: u32): Snippet {
    this.parts.push("${" + number.toString() + "}");
    return this;
  }

  /** A place to visit that holds a text at first; an empty one makes it a `stop`. */
  placeholder(number: u32, text: string): Snippet {
    if (text.length == 0) return this.stop(number);
    this.parts.push("${" + number.toString() + ":" + escaped(text) + "}");
    return this;
  }

  /**
   * A place to visit that offers texts to choose from, the first at first. The syntax has no way to write a comma, a bar or a line break in a
   * choice: such texts are left out; without any other it becomes a `placeholder` of the first.
   */
  choice(number: u32, texts: Array<string>): Snippet {
    let list = "";
    for (let i = 0; i < texts.length; i++) {
      if (!canBeChosen(texts[i])) continue;
      list += (list.length == 0 ? "" : ",") + escaped(texts[i]);
    }
    if (list.length == 0) return texts.length == 0 ? this.stop(number) : this.placeholder(number, texts[0]);
    this.parts.push("${" + number.toString() + "|" + list + "|}");
    return this;
  }

  /** Where the caret comes to rest; behind everything where this is not called. */
  end(): Snippet {
    this.parts.push("$0");
    return this;
  }

  /** The snippet's text. */
  toString(): string {
    return this.parts.join("");
  }
}

function canBeChosen(text: string): bool {
  return text.length > 0 && !text.includes(",") && !text.includes("|") && !text.includes("\n");
}

/** The text with `$`, `}` and `\` escaped. */
function escaped(text: string): string {
  let result = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit != 0x24 && unit != 0x7d && unit != 0x5c) continue;
    result += text.substring(from, i) + "\\";
    from = i;
  }
  return from == 0 ? result + text : result + text.substring(from);
}

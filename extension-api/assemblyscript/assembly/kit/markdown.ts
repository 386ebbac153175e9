// Pieces of Markdown that say what they are given, whatever is in it.

/** Text that is no markup: everything that could begin some is escaped, line breaks become blanks. */
export function plain(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit == 0x0a || unit == 0x0d) result += " ";
    else result += (isMarkup(unit) ? "\\" : "") + text.charAt(i);
  }
  return result;
}

/** A stretch of code inside a line. */
export function code(text: string): string {
  const line = text.replaceAll("\n", " ");
  if (line.length == 0) return "` `";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + pad + line + pad + fence;
}

/** A block of code in a language, which may be empty. */
export function codeBlock(language: string, text: string): string {
  const fence = "`".repeat(max(longestRun(text) + 1, 3));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** ASCII punctuation, all of which a backslash escapes. */
function isMarkup(unit: i32): bool {
  switch (unit) {
    case 0x5c:
    case 0x60:
    case 0x2a:
    case 0x5f:
    case 0x7b:
    case 0x7d:
    case 0x5b:
    case 0x5d:
    case 0x3c:
    case 0x3e:
    case 0x23:
    case 0x2b:
    case 0x2d:
    case 0x21:
    case 0x7c:
    case 0x7e:
    case 0x26:
      return true;
    default:
      return false;
  }
}

function longestRun(text: string): i32 {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = text.charCodeAt(i) == 0x60 ? run + 1 : 0;
    longest = max(longest, run);
  }
  return longest;
}

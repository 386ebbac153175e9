import { isPlainText } from "./plain-text";

/** The longest path that is named. */
const LONGEST: i32 = 400;

/**
 * The path of a file as another one names it: `./a.json`, `../b`. Null where it leads out of the folder, is no
 * relative path, or has characters that may not show.
 */
export function resolved(from: string, relative: string): string | null {
  if (relative.length == 0 || relative.startsWith("/") || relative.includes("\\") || relative.includes("://")) return null;
  const names = from.split("/");
  names.pop();
  const steps = relative.split("/");
  for (let i = 0; i < steps.length; i++) {
    if (steps[i] == "." || steps[i].length == 0) continue;
    if (steps[i] != "..") names.push(steps[i]);
    else if (names.length == 0) return null;
    else names.pop();
  }
  const path = names.join("/");
  return path.length == 0 || path.length > LONGEST || !isPlainText(path) ? null : path;
}

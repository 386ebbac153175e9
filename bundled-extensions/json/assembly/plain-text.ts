/**
 * Whether a unit surely shows as a letter or sign of its own: printable ASCII, and letters of scripts in common use. What may be invisible or
 * turn the writing direction is none.
 */
export function isPlain(unit: u32): bool {
  if (unit < 0x7f) return unit >= 0x20;
  return (
    (unit >= 0xc0 && unit <= 0x24f) ||
    (unit >= 0x370 && unit <= 0x52f) ||
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

/** Whether all of a text is plain. */
export function isPlainText(text: string): bool {
  for (let i = 0; i < text.length; i++) if (!isPlain(text.charCodeAt(i))) return false;
  return true;
}

/** Whether something of a text surely shows. */
export function isVisible(text: string): bool {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20 && isPlain(text.charCodeAt(i))) return true;
  return false;
}

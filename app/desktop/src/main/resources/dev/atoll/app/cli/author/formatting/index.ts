// Removes blanks at the ends of lines, and empty lines at the end of the text.
import { Formatting, FormattingOptions } from "@atoll/extension-sdk/assembly/formatting";
import { replacing } from "@atoll/extension-sdk/assembly/kit/edits";
import { linesOf } from "@atoll/extension-sdk/assembly/kit/lines";
import { OpenTexts } from "@atoll/extension-sdk/assembly/kit/open-texts";
import { offerFormatting } from "@atoll/extension-sdk/assembly/offer/formatting";
import { offerSync } from "@atoll/extension-sdk/assembly/offer/sync";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, TextEdit } from "@atoll/extension-sdk/assembly/types";

// Keeps the texts of the open documents, with the user's changes applied.
const texts = new OpenTexts();

class Tidy extends Formatting {
  formatDocument(revision: Revision, _options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<Array<TextEdit>, Failure>(refusal);
    const text = texts.get(revision.document)!.text;
    const lines = linesOf(text);
    const edits = new Array<TextEdit>();
    let last = lines.length - 1;
    while (last >= 0 && lines[last].text.trimEnd().length == 0) last--;
    if (last < 0) {
      // Nothing but blanks; offsets count UTF-16 code units, and so do strings here.
      if (text.length > 0) edits.push(replacing(0, text.length, ""));
      return ok<Array<TextEdit>, Failure>(edits);
    }
    // Edits all speak of the text as it is now, in its order. Small ones keep carets, marks and undo in place.
    for (let i = 0; i < last; i++) {
      const line = lines[i];
      const kept = line.text.trimEnd().length;
      if (kept < line.text.length) edits.push(replacing(line.start + kept, line.end, ""));
    }
    // One line break at the end, whatever stands there.
    const rest = lines[last].start + lines[last].text.trimEnd().length;
    if (text.substring(rest) != "\n") edits.push(replacing(rest, text.length, "\n"));
    return ok<Array<TextEdit>, Failure>(edits);
  }
}

// The extension offers what is handed over here. `features` in extension.json names the same ones; `sync` needs no name.
offerSync(texts);
offerFormatting(new Tidy());

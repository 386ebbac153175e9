// Suggests the days of the week.
import { Completion, Completions, Item, ItemKind, Resolved, Trigger } from "@atoll/extension-sdk/assembly/completion";
import { OpenTexts } from "@atoll/extension-sdk/assembly/kit/open-texts";
import { suggestion } from "@atoll/extension-sdk/assembly/kit/suggestion";
import { offerCompletion } from "@atoll/extension-sdk/assembly/offer/completion";
import { offerSync } from "@atoll/extension-sdk/assembly/offer/sync";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

// Keeps the texts of the open documents, with the user's changes applied.
const texts = new OpenTexts();

class Days extends Completion {
  complete(revision: Revision, at: u32, trigger: Trigger): Result<Completions, Failure> {
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<Completions, Failure>(refusal);
    const text = texts.get(revision.document)!.text;

    // Offsets count UTF-16 code units, and so do strings here.
    let start = <i32>at;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;

    // Without a word the user has to ask (Ctrl+Space): suggestions that come by themselves must not be in the way.
    const items = new Array<Item>();
    if (start < <i32>at || trigger == Trigger.Invoked) {
      for (let i = 0; i < DAYS.length; i++) items.push(suggestion(DAYS[i], ItemKind.Text));
    }
    // All days are answered. The editor keeps those that fit what is typed, also while the user goes on typing.
    return ok<Completions, Failure>(new Completions(items, false, new Span(start, at), []));
  }

  // The costly part of an item with a handle. These items have none, so nobody asks.
  resolve(_revision: Revision, handle: u32): Result<Resolved, Failure> {
    return err<Resolved, Failure>(Failure.invalidRequest(`no suggestion has the handle ${handle}`));
  }
}

function isLetter(unit: i32): bool {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

// The extension offers what is handed over here. `features` in extension.json names the same ones; `sync` needs no name.
offerSync(texts);
offerCompletion(new Days());

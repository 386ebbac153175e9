// Sorts the selected lines.
import { Commands, Context, Outcome, Reply } from "@atoll/extension-sdk/assembly/commands";
import { editsOf, replacing } from "@atoll/extension-sdk/assembly/kit/edits";
import { debug } from "@atoll/extension-sdk/assembly/kit/log";
import { OpenTexts } from "@atoll/extension-sdk/assembly/kit/open-texts";
import { textSetting } from "@atoll/extension-sdk/assembly/kit/settings";
import { offerCommands } from "@atoll/extension-sdk/assembly/offer/commands";
import { offerSync } from "@atoll/extension-sdk/assembly/offer/sync";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure } from "@atoll/extension-sdk/assembly/types";

// Keeps the texts of the open documents, with the user's changes applied.
const texts = new OpenTexts();

class Sorting extends Commands {
  run(command: string, context: Context): Result<Outcome, Failure> {
    if (command != "sort-lines") {
      return err<Outcome, Failure>(Failure.invalidRequest(`there is no command ${command}`));
    }
    // The document that has the keyboard, and what is selected there.
    const revision = context.revision;
    if (revision === null || context.selections.length == 0) return ok<Outcome, Failure>(Outcome.done([]));
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<Outcome, Failure>(refusal);
    const open = texts.get(revision.document)!;
    const selection = context.selections.at(0);

    const start = open.lineStart(selection.start);
    // A selection that ends before a line's first letter means the line above.
    const untidy = selection.end > selection.start && open.lineStart(selection.end) == selection.end;
    const end = open.lineEnd(untidy ? selection.end - 1 : selection.end);
    const selected = open.text.substring(start, end);
    const lines = selected.split("\n");
    lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    // What the user chose in settings.json, of what extension.json declares.
    if (textSetting("order") == "descending") lines.reverse();
    debug(`sorted ${lines.length} lines`);
    const sorted = lines.join("\n");
    if (sorted == selected) return ok<Outcome, Failure>(Outcome.done([]));
    // The user ran the command, so the editor makes the edits at once, and one undo takes them back.
    return ok<Outcome, Failure>(Outcome.done([editsOf(revision, [replacing(start, end, sorted)])]));
  }

  // Goes on with the user's answer to what a command asked. This one asks nothing.
  resume(token: u32, _reply: Reply): Result<Outcome, Failure> {
    return err<Outcome, Failure>(Failure.invalidRequest(`nothing waits under the token ${token}`));
  }
}

// The extension offers what is handed over here. `features` in extension.json names the same ones; `sync` needs no name.
offerSync(texts);
offerCommands(new Sorting());

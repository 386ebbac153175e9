import { Action, ActionKind, CodeActions } from "../../../assembly/code-actions";
import { Commands, Context, Outcome, Pick, PickItem, Question, Reply, ReplyTag } from "../../../assembly/commands";
import { Completion, Completions, Item, ItemKind, Resolved, Trigger } from "../../../assembly/completion";
import { Formatting, FormattingOptions } from "../../../assembly/formatting";
import { Snippet } from "../../../assembly/kit/snippet";
import { LinkedEditing } from "../../../assembly/linked-editing";
import { OnTypeFormatting } from "../../../assembly/on-type-formatting";
import { Candidate, Rename } from "../../../assembly/rename";
import { RangeFormatting } from "../../../assembly/range-formatting";
import { Parameter, Signature, SignatureHelp, Signatures } from "../../../assembly/signature-help";
import { Option, Result, err, none, some } from "../../../assembly/runtime/values";
import { DocumentEdits, Failure, Revision, Span, SpanList, TextEdit } from "../../../assembly/types";
import { offerCodeActions } from "../../../assembly/offer/code-actions";
import { offerCommands } from "../../../assembly/offer/commands";
import { offerCompletion } from "../../../assembly/offer/completion";
import { offerFormatting } from "../../../assembly/offer/formatting";
import { offerLinkedEditing } from "../../../assembly/offer/linked-editing";
import { offerOnTypeFormatting } from "../../../assembly/offer/on-type-formatting";
import { offerRangeFormatting } from "../../../assembly/offer/range-formatting";
import { offerRename } from "../../../assembly/offer/rename";
import { offerSignatureHelp } from "../../../assembly/offer/signature-help";
import { askTheHost } from "./hosted";
import { call, edit, edits, good, places, span, spans } from "./values";

class ShownCompletion extends Completion {
  complete(revision: Revision, at: u32, trigger: Trigger): Result<Completions, Failure> {
    const insert = new Snippet()
      .text("$}\\")
      .placeholder(1, "a}")
      .choice(2, ["one", "two", "no,ne"])
      .stop(1)
      .end()
      .toString();
    const full = new Item(
      "full",
      "(…)",
      "detail",
      "**documentation**",
      ItemKind.Function,
      true,
      insert,
      true,
      span(at, at + 1),
      "filter",
      "sort",
      [";", "."],
      true,
      [edit()],
      some<u32>(9),
    );
    const bare = new Item(
      `bare ${<i32>trigger}`,
      null,
      null,
      null,
      ItemKind.TypeParameter,
      false,
      null,
      false,
      null,
      null,
      null,
      null,
      false,
      [],
      none<u32>(),
    );
    return good(new Completions([full, bare], true, span(at, at), ["("]));
  }

  resolve(revision: Revision, handle: u32): Result<Resolved, Failure> {
    if (handle != 9) return err<Resolved, Failure>(Failure.invalidRequest("no such item"));
    return good(new Resolved("resolved", "more", [edit()]));
  }
}

class ShownActions extends CodeActions {
  actions(revision: Revision, around: Span, wanted: Option<ActionKind>): Result<Array<Action>, Failure> {
    const kind = wanted.isSome ? wanted.value : ActionKind.QuickFix;
    return good([
      new Action("Everything", kind, ["code", "other"], true, "Not here.", edits(), call(), some<u32>(3)),
      new Action("Nothing", ActionKind.FixAll, [], false, null, [], null, none<u32>()),
    ]);
  }

  resolve(revision: Revision, handle: u32): Result<Array<DocumentEdits>, Failure> {
    if (handle != 3) return err<Array<DocumentEdits>, Failure>(Failure.cancelled());
    return good(edits());
  }
}

class ShownCommands extends Commands {
  run(command: string, context: Context): Result<Outcome, Failure> {
    if (command == "show") return good(Outcome.show(context.argument === null ? "none" : context.argument!));
    const revision = context.revision;
    if (command == "host" && revision !== null) return good(Outcome.show(askTheHost(revision)));
    if (command == "reveal") return good(Outcome.reveal(places()[0]));
    if (command == "ask") return good(Outcome.askText(new Question("Name?", "proposal", "example", "mistake", 5)));
    if (command == "pick") {
      const items = [new PickItem("one", "detail", true), new PickItem("two", null, false)];
      return good(Outcome.askPick(new Pick(`${context.selections.length} selected`, items, true, 6)));
    }
    return good(Outcome.done(edits()));
  }

  resume(token: u32, reply: Reply): Result<Outcome, Failure> {
    if (reply.tag == ReplyTag.Picked) return good(Outcome.show(`${token}: ${reply.asPicked().length} picked`));
    if (reply.tag == ReplyTag.Text) return good(Outcome.show(`${token}: ${reply.asText()}`));
    return good(Outcome.done([]));
  }
}

class ShownFormatting extends Formatting {
  formatDocument(revision: Revision, options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    if (options.printWidth.isSome) return good([edit(), new TextEdit(span(5, 5), `${options.printWidth.value}`)]);
    return err<Array<TextEdit>, Failure>(Failure.tooLarge("too large"));
  }
}

class ShownRangeFormatting extends RangeFormatting {
  formatRanges(revision: Revision, ranges: SpanList, options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    return good([new TextEdit(ranges.at(1), `${options.tabSize}`)]);
  }
}

class ShownOnTypeFormatting extends OnTypeFormatting {
  formatOnType(revision: Revision, at: u32, typed: string, options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    return good([new TextEdit(span(at, at), typed)]);
  }
}

class ShownLinkedEditing extends LinkedEditing {
  linked(revision: Revision, at: u32): Result<SpanList, Failure> {
    return good(spans());
  }
}

class ShownRename extends Rename {
  prepare(revision: Revision, at: u32): Result<Candidate | null, Failure> {
    return good<Candidate | null>(at == 0 ? null : new Candidate(span(at, at + 4), "name"));
  }

  rename(revision: Revision, at: u32, name: string): Result<Array<DocumentEdits>, Failure> {
    if (name.length == 0) return err<Array<DocumentEdits>, Failure>(Failure.other("A name is needed."));
    return good(edits());
  }
}

class ShownSignatures extends SignatureHelp {
  help(revision: Revision, at: u32, shown: Option<u32>): Result<Signatures | null, Failure> {
    if (!shown.isSome) return good<Signatures | null>(null);
    const parameters = [new Parameter(2, 3, "first"), new Parameter(5, 6, null)];
    const choices = [
      new Signature("f(a, b)", "documentation", parameters, some<u32>(1)),
      new Signature("f()", null, [], none<u32>()),
    ];
    return good<Signatures | null>(new Signatures(choices, shown.value));
  }
}

offerCompletion(new ShownCompletion());
offerCodeActions(new ShownActions());
offerCommands(new ShownCommands());
offerFormatting(new ShownFormatting());
offerRangeFormatting(new ShownRangeFormatting());
offerOnTypeFormatting(new ShownOnTypeFormatting());
offerLinkedEditing(new ShownLinkedEditing());
offerRename(new ShownRename());
offerSignatureHelp(new ShownSignatures());

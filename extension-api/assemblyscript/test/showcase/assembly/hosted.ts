import { now } from "../../../assembly/clock";
import { openDocuments, text } from "../../../assembly/documents";
import { Level, write } from "../../../assembly/log";
import { booleanSetting, integerSetting, numberSetting, textSetting, textsSetting } from "../../../assembly/kit/settings";
import { get_ } from "../../../assembly/settings";
import { shouldYield } from "../../../assembly/task";
import {
  Answers,
  Decoration,
  NoticeAction,
  NoticeLevel,
  ProgressStep,
  Tone,
  decorate,
  notify,
  progress,
  refresh,
  status,
} from "../../../assembly/ui";
import { files, read } from "../../../assembly/workspace";
import { Revision } from "../../../assembly/types";
import { call, span } from "./values";

/** Calls every function of the host and tells what it answered, one word each. */
export function askTheHost(revision: Revision): string {
  const told = new Array<string>();
  write(Level.Info, "asked");
  told.push(now().toString());
  told.push(shouldYield().toString());
  const documents = openDocuments();
  told.push(documents.isError ? `error ${<i32>documents.error}` : `${documents.value.length} open at ${documents.value[0].path}`);
  const part = text(revision.document, span(0, 2));
  told.push(part.isError ? `error ${<i32>part.error}` : part.value);
  const names = ["boolean", "integer", "number", "text", "texts", "none"];
  for (let i = 0; i < names.length; i++) told.push(ownSetting(names[i]));
  const found = files("*.txt");
  told.push(found.isError ? `error ${<i32>found.error}` : found.value.join(" "));
  const content = read("a.txt");
  told.push(content.isError ? `error ${<i32>content.error}` : content.value);
  const shown = [
    notify(NoticeLevel.Warning, "message", [new NoticeAction("title", call())]),
    status("item", "text", "tooltip"),
    decorate(revision, "group", [new Decoration(span(1, 2), Tone.Added), new Decoration(span(0, 1), Tone.Info)]),
    progress("title", ProgressStep.percent(40)),
    progress("title", ProgressStep.over()),
    refresh(Answers.panel("rows")),
    refresh(Answers.colors()),
  ];
  for (let i = 0; i < shown.length; i++) told.push(shown[i].isError ? `error ${<i32>shown[i].error}` : "ok");
  return told.join("; ");
}

/** A setting, of the type that it is named after. */
function ownSetting(name: string): string {
  if (get_(name) === null) return "absent";
  if (name == "boolean") return booleanSetting(name).toString();
  if (name == "integer") return integerSetting(name).toString();
  if (name == "number") return numberSetting(name).toString();
  return name == "texts" ? textsSetting(name).join("+") : textSetting(name);
}

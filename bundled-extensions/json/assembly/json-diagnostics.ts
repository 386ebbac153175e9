import {
  Diagnostic,
  DiagnosticTag,
  Diagnostics,
  DiagnosticsAnswer,
  PartialDiagnostics,
  RelatedPlace,
  Severity,
} from "@atoll/extension-sdk/assembly/diagnostics";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { Document } from "./document";
import { hasRelated, message, relatedMessage } from "./message";
import { OpenDocuments } from "./open-documents";
import { CODES, weightOf } from "./problem";
import { ProblemList } from "./problem-list";
import { SchemaCheck } from "./schema-check";
import { Structure } from "./structure";

/** Reports a document's problems, in several answers when the host wants the work to pause. */
export class JsonDiagnostics extends Diagnostics {
  private lastToken: u32 = 0;

  constructor(private documents: OpenDocuments) {
    super();
  }

  /** Starts a report. */
  diagnose(revision: Revision): Result<DiagnosticsAnswer, Failure> {
    const refusal = this.documents.refusal(revision);
    if (refusal !== null) return err<DiagnosticsAnswer, Failure>(refusal);
    const document = this.documents.get(revision.document)!;
    document.reported = 0;
    return this.report(document);
  }

  /** Goes on with a report. */
  resume(token: u32): Result<DiagnosticsAnswer, Failure> {
    const document = this.documents.awaiting(token);
    if (token == 0 || document === null)
      return err<DiagnosticsAnswer, Failure>(Failure.invalidRequest(`Nothing goes on under the token ${token}.`));
    return this.report(document);
  }

  private report(document: Document): Result<DiagnosticsAnswer, Failure> {
    const isComplete = document.parse() !== null;
    const problems = document.progress().problems;
    problems.seal();
    const found = new Array<Diagnostic>();
    for (let i = document.reported; i < problems.length; i++) found.push(diagnostic(document, problems, i));
    document.reported = problems.length;
    if (isComplete) addAgainstSchema(this.documents, document, found);
    document.reportToken = isComplete ? 0 : ++this.lastToken;
    return ok<DiagnosticsAnswer, Failure>(
      isComplete
        ? DiagnosticsAnswer.complete(found)
        : DiagnosticsAnswer.partial(new PartialDiagnostics(found, document.reportToken)),
    );
  }
}

/** Adds what is not as the schema for the document says. */
function addAgainstSchema(documents: OpenDocuments, document: Document, found: Array<Diagnostic>): void {
  const schema = documents.schemaOf(document);
  if (schema === null) return;
  const check = new SchemaCheck(schema, new Structure(document.text, document.parseAll().tree));
  check.run();
  for (let i = 0; i < check.found.length; i++) found.push(check.found[i]);
}

function diagnostic(document: Document, problems: ProblemList, index: i32): Diagnostic {
  const problem = problems.problem(index);
  const text = document.text;
  const related = new Array<RelatedPlace>();
  if (hasRelated(problems, index)) {
    const place = new Span(problems.relatedStart(index), problems.relatedEnd(index));
    related.push(new RelatedPlace(place, relatedMessage(text, problems, index)));
  }
  const span = new Span(problems.start(index), problems.end(index));
  const severity = <Severity>weightOf(problem);
  return new Diagnostic(
    span,
    severity,
    message(text, problems, index),
    CODES[problem],
    null,
    new Array<DiagnosticTag>(),
    related,
  );
}

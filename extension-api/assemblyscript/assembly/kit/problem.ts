import { Diagnostic, DiagnosticsAnswer, Severity } from "../diagnostics";
import { Result, err, ok } from "../runtime/values";
import { Failure, Span } from "../types";

/** A problem with nothing but its place, its weight and its sentence. All else is absent and can be set: `found.code = "…"`. */
export function problem(start: u32, end: u32, severity: Severity, message: string): Diagnostic {
  return new Diagnostic(new Span(start, end), severity, message, null, null, [], []);
}

/** All problems at once, as `diagnose` answers them. */
export function allProblems(found: Array<Diagnostic>): Result<DiagnosticsAnswer, Failure> {
  return ok<DiagnosticsAnswer, Failure>(DiagnosticsAnswer.complete(found));
}

/** What `resume` answers where `diagnose` never answers in parts. */
export function nothingToResume(): Result<DiagnosticsAnswer, Failure> {
  return err<DiagnosticsAnswer, Failure>(Failure.invalidRequest("nothing goes on under this token"));
}

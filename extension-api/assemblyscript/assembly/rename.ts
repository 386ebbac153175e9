// Generated from atoll:extension/rename@0.1.0. Do not edit.
/** Giving a thing another name everywhere (capability `documents.edit-on-command`). */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { DocumentEdits, Failure, Offset, Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

export class Candidate {
  constructor(
    /** The name at the asked place. */
    public span: Span,
    /** What to offer for editing. */
    public name: string,
  ) {}
}

/** Giving a thing another name everywhere (capability `documents.edit-on-command`). */
export abstract class Rename {
  /** What would be renamed at `at`; absent where nothing can be. */
  abstract prepare(revision: Revision, at: Offset): Result<Candidate | null, Failure>;

  /** The edits that rename it. Fails with `other` and a sentence where the name cannot be. */
  abstract rename(revision: Revision, at: Offset, name: string): Result<Array<DocumentEdits>, Failure>;
}

export function load_RenameCandidate(at: usize): Candidate {
  return new Candidate(load_TypesSpan(at + 0), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_RenameCandidate(at: usize, value: Candidate): void {
  store_TypesSpan(at + 0, value.span);
  store<u32>(at, <u32>$abi.putString(value.name), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
}

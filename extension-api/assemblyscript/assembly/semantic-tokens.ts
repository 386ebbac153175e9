// Generated from atoll:extension/semantic-tokens@0.1.0. Do not edit.
/** Colours by meaning, laid over those of `highlighting` where both speak of a place. They may take their time. */

import { Highlights } from "./highlighting";
import { Result } from "./runtime/values";
import { Failure, Revision, Span } from "./types";

/** Colours by meaning, laid over those of `highlighting` where both speak of a place. They may take their time. */
export abstract class SemanticTokens {
  /** The scopes that tokens refer to, as in `highlighting`. */
  abstract scopes(): Array<string>;

  /** The tokens of a span, as in `highlighting`. */
  abstract tokens(revision: Revision, span: Span): Result<Highlights, Failure>;
}

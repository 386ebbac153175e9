// Generated from atoll:extension/definition@0.1.0. Do not edit.
/** Where things come from. */

import { Result } from "./runtime/values";
import { Failure, Offset, Place, Revision } from "./types";

export enum Goal {
  Definition = 0,
  Declaration = 1,
  TypeDefinition = 2,
  Implementation = 3,
}

/** Where things come from. */
export abstract class Definition {
  /** Where the thing at `at` comes from; empty where that is not known. At most 1,000 places. */
  abstract find(revision: Revision, at: Offset, goal: Goal): Result<Array<Place>, Failure>;
}

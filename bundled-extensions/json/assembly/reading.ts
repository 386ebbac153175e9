import { Document } from "./document";
import { Parser } from "./parser";
import { Structure } from "./structure";

/** A document of a request with what reading it told; valid until the next change. */
export class Reading {
  constructor(
    readonly document: Document,
    readonly parser: Parser,
    readonly structure: Structure,
  ) {}
}

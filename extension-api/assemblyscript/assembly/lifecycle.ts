// Generated from atoll:extension/lifecycle@0.1.0. Do not edit.
/** Called once around everything else. Optional: an extension that needs no set-up does not export it. */

import * as $abi from "./runtime/abi";
import { Nothing, Result } from "./runtime/values";

/** What the extension may want to know of its host. */
export class HostInfo {
  constructor(
    /** The editor's version, semantic versioning. */
    public version: string,
    /** The user's language as a BCP 47 tag, such as `en` or `pt-BR`. */
    public locale: string,
  ) {}
}

/** Called once around everything else. Optional: an extension that needs no set-up does not export it. */
export abstract class Lifecycle {
  /** First call of a new instance. An error keeps the extension off, and its sentence is shown to the user. */
  abstract activate(host: HostInfo): Result<Nothing, string>;

  /** Last call before the instance is thrown away in good order. It is not called after a trap or a deadline. */
  abstract deactivate(): void;
}

export function load_LifecycleHostInfo(at: usize): HostInfo {
  return new HostInfo($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_LifecycleHostInfo(at: usize, value: HostInfo): void {
  store<u32>(at, <u32>$abi.putString(value.version), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u32>(at, <u32>$abi.putString(value.locale), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
}

// The extension's log, one function a level.
import { Level, write } from "../log";

/** What helps while developing; shown in the log only. */
export function debug(message: string): void {
  write(Level.Debug, message);
}

/** What a user may want to know. */
export function info(message: string): void {
  write(Level.Info, message);
}

/** Something that the extension could do without. */
export function warning(message: string): void {
  write(Level.Warning, message);
}

/** Something that the extension could not do. */
export function error(message: string): void {
  write(Level.Error, message);
}

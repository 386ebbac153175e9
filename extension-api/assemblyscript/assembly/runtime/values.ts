// The value types that AssemblyScript lacks.

/** What a `result` carries on a side that carries nothing; its value means nothing. */
export type Nothing = u8;

function zero<T>(): T {
  if (isReference<T>()) return changetype<T>(0);
  return <T>0;
}

/** Success with a value, or failure with an error. Made by `ok`, `done` and `err`. */
export class Result<T, E> {
  constructor(
    public readonly isError: bool,
    /** What success carries; meaningless when `isError`. */
    public readonly value: T,
    /** What failure carries; meaningless unless `isError`. */
    public readonly error: E,
  ) {}
}

/** Success with a value. */
export function ok<T, E>(value: T): Result<T, E> {
  return new Result<T, E>(false, value, zero<E>());
}

/** Success that carries nothing. */
export function done<E>(): Result<Nothing, E> {
  return new Result<Nothing, E>(false, 0, zero<E>());
}

/** Failure with an error. */
export function err<T, E>(error: E): Result<T, E> {
  return new Result<T, E>(true, zero<T>(), error);
}

/** A value that may be absent, for types that have no `null` of their own. Made by `some` and `none`. */
export class Option<T> {
  constructor(
    public readonly isSome: bool,
    /** The value; meaningless unless `isSome`. */
    public readonly value: T,
  ) {}
}

/** A present value. */
export function some<T>(value: T): Option<T> {
  return new Option<T>(true, value);
}

/** An absent value. */
export function none<T>(): Option<T> {
  return new Option<T>(false, zero<T>());
}

// Generated. Do not edit.

/** A tuple of 2. */
export class Tuple2<T0, T1> {
  constructor(public f0: T0, public f1: T1) {}
}

/** A tuple of 3. */
export class Tuple3<T0, T1, T2> {
  constructor(public f0: T0, public f1: T1, public f2: T2) {}
}

/** A tuple of 5. */
export class Tuple5<T0, T1, T2, T3, T4> {
  constructor(public f0: T0, public f1: T1, public f2: T2, public f3: T3, public f4: T4) {}
}

/** A tuple of 15. */
export class Tuple15<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> {
  constructor(public f0: T0, public f1: T1, public f2: T2, public f3: T3, public f4: T4, public f5: T5, public f6: T6, public f7: T7, public f8: T8, public f9: T9, public f10: T10, public f11: T11, public f12: T12, public f13: T13, public f14: T14) {}
}

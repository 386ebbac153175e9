/** The numbers from one to another, both included; an end that is null is open. Ends are as the schema writes them. */
export class NumberRange {
  constructor(
    private least: string | null,
    private most: string | null,
  ) {}

  /** Whether a number lies within. */
  holds(number: f64): bool {
    const least = this.least;
    const most = this.most;
    return (least === null || number >= parseFloat(least)) && (most === null || number <= parseFloat(most));
  }

  /** What is said after "a number", such as ` from 1 to 16`; empty where both ends are open. */
  get words(): string {
    const least = this.least;
    const most = this.most;
    if (least === null) return most === null ? "" : ` of ${most} at most`;
    return most === null ? ` of ${least} at least` : ` from ${least} to ${most}`;
  }
}

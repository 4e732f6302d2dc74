export interface Bound {
  readonly atMost: number;
  readonly unit: 'ms' | 'MB' | 'lines' | 'characters';
}

/** How many of the things that were lost are named. */
const mostNamed = 8;

/** One line of the table: what was tried, what held, and the worst figure. */
export class Row {
  readonly what: string;
  readonly bound: Bound | undefined;
  readonly named: string[] = [];
  held = 0;
  lost = 0;
  worst: number | undefined;

  constructor(what: string, bound?: Bound) {
    this.what = what;
    this.bound = bound;
  }

  get tried(): number {
    return this.held + this.lost;
  }

  /** Whether nothing was lost and the bound was kept. A row that tried or measured nothing is not met. */
  get met(): boolean {
    const isKept = this.bound === undefined || (this.worst !== undefined && this.worst <= this.bound.atMost);
    return this.tried > 0 && this.lost === 0 && isKept;
  }

  /** Counts one attempt. `what` names it, should it be lost. */
  count(isHeld: boolean, what: () => string): void {
    if (isHeld) {
      this.held += 1;
      return;
    }
    this.lost += 1;
    this.name(what());
  }

  /** A figure in the unit of the bound, else in milliseconds; the largest one stays. */
  measured(value: number, what?: string): void {
    if (this.worst !== undefined && value <= this.worst) return;
    this.worst = value;
    if (what !== undefined && this.bound !== undefined && value > this.bound.atMost) this.name(what);
  }

  name(what: string): void {
    if (this.named.length < mostNamed && !this.named.includes(what)) this.named.push(what);
  }
}

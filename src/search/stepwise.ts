/** Work that goes on step by step, or all at once for whoever needs its result now. */
export class Stepwise<T> {
  readonly #steps: Iterator<void, T>;
  #result: { readonly value: T } | undefined;

  constructor(steps: Iterator<void, T>) {
    this.#steps = steps;
  }

  /** What was done before. */
  static done<T>(value: T): Stepwise<T> {
    return new Stepwise({ next: () => ({ done: true, value }) });
  }

  /** Does one step, unless all are done. @returns whether all are done */
  step(): boolean {
    if (this.#result) return true;
    const { done, value } = this.#steps.next();
    if (done) this.#result = { value };
    return done === true;
  }

  get value(): T {
    while (!this.#result) this.step();
    return this.#result.value;
  }
}

/** Work that goes on step by step, or all at once for whoever needs its result now. */
export class Stepwise<T> {
  readonly #steps: Generator<void, T>;
  #result: { readonly value: T } | undefined;

  constructor(steps: Generator<void, T>) {
    this.#steps = steps;
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

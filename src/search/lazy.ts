/** An object whose values are made when first asked for, so that a one-shot answer builds only what it uses. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): Readonly<T> {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const make = makers[key];
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      // On the object that is asked, which may have it from another one.
      get() {
        const value = make();
        Object.defineProperty(this, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return made;
}

/** An object with the values of another one beside its own; those that nobody has asked for are not made by this. */
export function withLazy<T extends object, U extends object>(own: T, lazy: U): T & U {
  return Object.defineProperties(own, Object.getOwnPropertyDescriptors(lazy)) as T & U;
}

/** Something that threw while a call was answered; `reference` is what the user was given. */
export interface Failure {
  readonly reference: string;
  readonly command: string;
  readonly error: unknown;
  /** What the user typed, which must not be logged with the error. */
  readonly typed: readonly string[];
}

/** Short enough to be typed into a report, from letters and digits that are not mistaken for one another. */
export function newReference(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const numbers = crypto.getRandomValues(new Uint32Array(6));
  return Array.from(numbers, (number) => alphabet[number % alphabet.length]).join('');
}

/** How many decimals a number is written with: 0 for 42, 2 for 44.25. */
export function decimalsOf(value: number): number {
  return `${value}`.split('.')[1]?.length ?? 0;
}

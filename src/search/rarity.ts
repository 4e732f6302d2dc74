/** Rare words tell more (inverse document frequency); words that none of all has tell most. */
export function rarity(all: number, having: number): number {
  return Math.log(1 + all / (having + 0.5));
}

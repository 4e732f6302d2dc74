/** The largest number of bytes, up to 2 MB, that is still accepted, found by halving. */
export async function longestBody(isAccepted: (bytes: number) => Promise<boolean>): Promise<number> {
  let [accepted, refused] = [1_000, 2_000_000];
  while (refused - accepted > 1) {
    const middle = Math.floor((accepted + refused) / 2);
    if (await isAccepted(middle)) accepted = middle;
    else refused = middle;
  }
  return accepted;
}

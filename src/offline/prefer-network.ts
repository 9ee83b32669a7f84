/**
 * What the network says; what is kept where it says nothing, or nothing before patience ends. Where nothing is kept,
 * the network has all the time that it needs.
 * @returns undefined where the network fails and nothing is kept
 */
export async function preferNetwork<T>(
  fetched: Promise<T>,
  findKept: () => Promise<T | undefined>,
  patience: Promise<unknown>,
): Promise<T | undefined> {
  const answered = fetched.catch(() => undefined);
  const first = await Promise.race([answered, patience.then(() => undefined)]);
  return first ?? (await findKept()) ?? (await answered);
}

/** Whether the system refused something for one of these reasons: `['ENOENT']`. */
export function hasCode(cause: unknown, codes: readonly string[]): boolean {
  return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
}

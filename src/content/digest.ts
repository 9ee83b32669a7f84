import { createHash } from 'node:crypto';

/** A short mark of what was put in: the same for the same, and in practice for nothing else. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}

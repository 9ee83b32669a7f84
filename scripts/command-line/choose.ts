import type { Terminal } from './terminal.ts';

/** One of several answers: what is typed for it, what it means in words, and what it stands for. */
export interface Choice<T> {
  readonly key: string;
  readonly says: string;
  readonly value: T;
}

/**
 * Shows choices, one a line, and asks until one of them is typed.
 * @param preset the key that an empty line stands for
 * @throws Abandoned
 */
export async function choose<T>(
  { ask, note }: Terminal,
  choices: readonly Choice<T>[],
  question: string,
  preset?: string,
): Promise<T> {
  for (const { key, says } of choices) note(`  ${key}  ${says}`);
  const shown = preset === undefined ? `${question}:` : `${question} [${preset}]:`;
  for (;;) {
    const typed = (await ask(shown, preset)).toLowerCase();
    const found = choices.find(({ key }) => key === typed);
    if (found) return found.value;
  }
}

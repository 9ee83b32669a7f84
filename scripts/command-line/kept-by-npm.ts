import { UsageError } from './command.ts';
import type { Command, Options } from './command.ts';
import { allOptions } from './parse.ts';

/** Options that are settings of npm as well, which people may have for good: without the command nothing is lost. */
const ALSO_OF_NPM: readonly string[] = ['all', 'json', 'yes'];

/**
 * Refuses to begin where npm has taken an option that was meant for the command, as in `npm run rename author a b
 * --dry-run`: the command would do what was only to be shown. npm hands on what stands after "--", and tells of the
 * rest in the environment (https://docs.npmjs.com/cli/v11/using-npm/config#environment-variables).
 * @throws UsageError
 */
export function requireHandedOn<O extends Options>(
  command: Command<O>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (env.npm_lifecycle_event !== command.name) return;
  const kept = Object.keys(allOptions(command)).filter(
    (name) =>
      !ALSO_OF_NPM.includes(name) && Boolean(env[`npm_config_${name.replaceAll('-', '_')}`]),
  );
  if (kept.length === 0) return;
  const options = kept.map((name) => `--${name}`).join(', ');
  throw new UsageError(
    `npm has kept ${options} to itself, for "--" is missing. Write it before all words and options: npm run ${command.name} -- …`,
  );
}

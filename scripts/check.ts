import { runCommand } from './command-line/run-command.ts';
import { checkCommand } from './keep/check-command.ts';

// `npm run check`: says what is wrong in the content, without building anything.
process.exitCode = await runCommand(checkCommand, process.argv.slice(2));

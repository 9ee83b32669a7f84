import { runCommand } from './command-line/run-command.ts';
import { newCommand } from './keep/new/new-command.ts';

// `npm run new -- work|author|topic`: adds an entry.
process.exitCode = await runCommand(newCommand, process.argv.slice(2));

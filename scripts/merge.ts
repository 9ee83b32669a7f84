import { runCommand } from './command-line/run-command.ts';
import { mergeCommand } from './keep/merge-command.ts';

// `npm run merge -- author|topic FROM INTO`: makes one entry of two.
process.exitCode = await runCommand(mergeCommand, process.argv.slice(2));

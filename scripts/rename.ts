import { runCommand } from './command-line/run-command.ts';
import { renameCommand } from './keep/rename-command.ts';

// `npm run rename -- work|author|topic OLD NEW`: gives an entry another id.
process.exitCode = await runCommand(renameCommand, process.argv.slice(2));

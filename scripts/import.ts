import { runCommand } from './command-line/run-command.ts';
import { importCommand } from './import/command.ts';

// `npm run import -- FILES`: takes works from BibTeX, RIS and CSL-JSON into the library.
process.exitCode = await runCommand(importCommand, process.argv.slice(2));

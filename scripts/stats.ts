import { runCommand } from './command-line/run-command.ts';
import { statsCommand } from './keep/stats-command.ts';

// `npm run stats`: what is in the library, and what it lacks.
process.exitCode = await runCommand(statsCommand, process.argv.slice(2));

import { runCommand } from './command-line/run-command.ts';
import { startFreshCommand } from './fresh/start-fresh-command.ts';

// `npm run start-fresh`: begins a library of one's own in place of this one.
process.exitCode = await runCommand(startFreshCommand, process.argv.slice(2));

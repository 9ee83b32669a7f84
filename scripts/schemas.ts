import path from 'node:path';
import { listEditorFiles } from '../src/editing/editor-files.ts';
import { writeWhole } from '../src/content/write-whole.ts';
import { EXIT } from './command-line/command.ts';
import type { Command, Options } from './command-line/command.ts';
import { runCommand } from './command-line/run-command.ts';
import { root } from './project.ts';

// `npm run schemas`: writes what editors know of the front matter anew, after a change in src/schemas.
const schemas: Command<Options> = {
  name: 'schemas',
  summary: 'Writes the JSON Schemas of the front matter and the snippets for editors anew.',
  usage: [''],
  options: {},
  examples: [['', 'after a key was added in src/schemas']],
  writes: false,
  run: async ({ terminal }) => {
    const files = listEditorFiles();
    for (const file of files) await writeWhole(path.join(root, file.path), file.text);
    const written = files.map((file) => file.path);
    terminal.report({ written }, written);
    return EXIT.fine;
  },
};
process.exitCode = await runCommand(schemas, process.argv.slice(2));

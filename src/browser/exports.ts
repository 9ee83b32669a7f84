import * as words from '#words';
import { WORKS_FORMS } from '../exports/forms.ts';
import { joinWorksFiles } from '../exports/join-works.ts';
import { offerDownload } from './download.ts';
import { toReaderMessage } from './fetch-data.ts';
import type { CollectWorks } from './work-texts.ts';

/** What is exported, asked at each click. */
export interface Exported {
  readonly ids: () => readonly string[] | Promise<readonly string[]>;
  /** Name of the file, without the ending. */
  readonly name: () => string;
  readonly collect: CollectWorks;
  /** Tells the reader how it went. */
  readonly say: (message: string) => void;
}

/** Lets the buttons with `data-export` write the works into a file of the form that they name. */
export function startExports(root: ParentNode, exported: Exported): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    const form = WORKS_FORMS.find(({ id }) => id === button.dataset.export);
    if (form === undefined) continue;
    button.addEventListener('click', () => {
      void exportWorks(form, exported);
    });
  }
}

async function exportWorks(
  form: (typeof WORKS_FORMS)[number],
  { ids, name, collect, say }: Exported,
): Promise<void> {
  try {
    say(words.puttingFileTogether);
    const works = await collect(await ids(), form.id);
    const file = joinWorksFiles(
      form.id,
      works.map(({ text }) => text),
    );
    offerDownload(name(), form, file);
    say(words.worksInFile(works.length, `${name()}.${form.id}`));
  } catch (error) {
    say(toReaderMessage(error));
  }
}

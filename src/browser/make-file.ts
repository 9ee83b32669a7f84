import * as words from '#words';
import { ENTRY_FORMS, WORKS_FORMS } from '../exports/forms.ts';
import type { WorksForm } from '../exports/forms.ts';
import { joinWorksFiles } from '../exports/join-works.ts';
import { ID } from '../text/id.ts';
import { parseList } from './bibliography/address.ts';
import type { PublishedList } from './bibliography/address.ts';
import { parseRecord } from './bibliography/record.ts';
import { offerDownload } from './download.ts';
import { openBundled, openRecord } from './open-text.ts';
import type { TextPlaces, TextSource } from './open-text.ts';
import { createWorkCollector } from './work-texts.ts';

/**
 * Puts together what the library publishes no file of, letter by letter as the file would be, and hands it to the
 * browser.
 * @param of a work (`work:ID`), or a list as addresses name it
 * @param ending of the form
 * @throws Error, with a sentence for the reader, where something cannot be fetched
 */
export async function makeFile(of: string, ending: string, places: TextPlaces): Promise<void> {
  const form = ENTRY_FORMS.find(({ id }) => id === ending);
  const source = parseSource(of);
  if (form === undefined || source === 'unknown') throw new Error(words.notInThisForm);
  const worksForm = WORKS_FORMS.find(({ id }) => id === form.id);
  const text = worksForm
    ? await joinWorks(source, worksForm.id, places)
    : await openBundled(source, form.id === 'md' ? 'md' : 'json', places);
  offerDownload(source.kind === 'shelf' ? source.slug : source.id, form, text);
}

function parseSource(of: string): TextSource | 'unknown' {
  const id = /^work:(.+)$/su.exec(of)?.[1];
  return id !== undefined && ID.test(id) ? { kind: 'work', id } : parseList(of);
}

async function joinWorks(source: TextSource, form: WorksForm, places: TextPlaces): Promise<string> {
  const ids = source.kind === 'work' ? [source.id] : await listIds(source, places);
  const collect = createWorkCollector(places.links, places.bundles.works);
  const works = await collect(ids, form);
  return joinWorksFiles(
    form,
    works.map(({ text }) => text),
  );
}

async function listIds(source: PublishedList, places: TextPlaces): Promise<readonly string[]> {
  return parseRecord(await openRecord(source, places)).ids;
}

import * as words from '#words';
import { element } from '../../search/view/element.ts';
import { changeSaved, followSaved, readSaved } from './store.ts';

/** Where it is said how saving went: always aloud, and for all to see where the browser refused. */
let status: HTMLElement | undefined;

/** Offers to save each work on the page, and keeps buttons and the count in the header in step with what is kept. */
export function startSaving(): void {
  status = element('p', { role: 'status', class: 'sr-only' });
  document.body.append(status);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-save]') : null;
    if (button) toggle(button);
  });
  followSaved(show);
  offerSaving(document);
}

/** Adds a button to every work listed below a node that has none yet. */
export function offerSaving(root: ParentNode): void {
  for (const item of root.querySelectorAll<HTMLElement>('[data-work]')) {
    const title = item.querySelector('.work-item__title')?.textContent.trim() ?? '';
    const button = element(
      'button',
      { type: 'button', class: 'save-button', 'data-save': item.dataset.work },
      element('span', { 'data-save-label': true }, words.save),
      element('span', { class: 'sr-only' }, ` ${words.aboutWork(title)}`),
    );
    if (!item.querySelector('[data-save]')) item.querySelector('.work-item__date')?.append(button);
  }
  show();
}

function show(): void {
  const saved = new Set(readSaved());
  for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
    const isSaved = saved.has(button.dataset.save ?? '');
    const label = button.querySelector('[data-save-label]');
    if (label) label.textContent = isSaved ? words.isSaved : words.save;
    button.classList.toggle('is-saved', isSaved);
  }
  document.documentElement.classList.toggle('has-saved', saved.size > 0);
  const count = document.querySelector('[data-saved-count]');
  if (count) count.textContent = String(saved.size);
}

function toggle({ dataset: { save: id = '' } }: HTMLElement): void {
  const how = readSaved().includes(id) ? 'remove' : 'add';
  const isDone = changeSaved([id], how);
  const kept = readSaved().length;
  const done = how === 'add' ? words.workSaved(kept) : words.workNoLongerSaved(kept);
  say(isDone ? done : words.cannotSaveWork);
  status?.classList.toggle('sr-only', isDone);
  status?.classList.toggle('save-failure', !isDone);
}

function say(message: string): void {
  if (status) status.textContent = message;
}

import * as words from '#words';
import { toLongDate } from '../catalogue/dates.ts';
import type { Work } from '../catalogue/model.ts';

/** "Retracted: Title", or the title as it is where there is no notice. */
export function markTitle(title: string, notice: Work['notice']): string {
  return notice ? words.markedTitle(words.notices[notice.kind].state, title) : title;
}

/** "Retraction (3 May 2024): The data were wrong." */
export function toNoticeLine(notice: NonNullable<Work['notice']>): string {
  const date = notice.date === undefined ? undefined : toLongDate(notice.date);
  return words.noticeLine(words.notices[notice.kind].name, date, notice.text);
}

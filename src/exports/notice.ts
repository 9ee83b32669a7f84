import { toLongDate } from '../catalogue/dates.ts';
import type { Work } from '../catalogue/model.ts';
import type { NoticeKind } from '../schemas/work.ts';

/** What has befallen a work, in a word before its title, and what a notice of it is called. */
export const NOTICE_WORDS = {
  correction: { state: 'Corrected', name: 'Correction' },
  retraction: { state: 'Retracted', name: 'Retraction' },
  withdrawal: { state: 'Withdrawn', name: 'Withdrawal' },
} as const satisfies Record<NoticeKind, { state: string; name: string }>;

/** "Retracted: Title", or the title as it is where there is no notice. */
export function markTitle(title: string, notice: Work['notice']): string {
  return notice ? `${NOTICE_WORDS[notice.kind].state}: ${title}` : title;
}

/** "Retraction (3 May 2024): The data were wrong." */
export function toNoticeLine(notice: NonNullable<Work['notice']>): string {
  const date = notice.date === undefined ? '' : ` (${toLongDate(notice.date)})`;
  return `${NOTICE_WORDS[notice.kind].name}${date}: ${notice.text}`;
}

import type { TopicDocument } from '../format/document-model.ts';
import type { WorkRecord } from '../format/index-format.ts';
import { toPhraseTerms } from './query.ts';
import type { Phrase } from './query.ts';

/** @returns whether a phrase stands in one of the texts of a work, its words side by side */
export function hasPhrases(
  { title, summary, venues, authors, topics }: WorkRecord,
  topicList: readonly TopicDocument[],
): (phrase: Phrase) => boolean {
  const texts = [
    title,
    summary,
    ...venues,
    ...authors.map(([, name]) => name),
    ...topics.map((number) => topicList[number]?.label ?? ''),
  ];
  const lines = texts.map((text) => ` ${toPhraseTerms(text).join(' ')} `);
  return ({ terms }) => lines.some((line) => line.includes(` ${terms.join(' ')} `));
}

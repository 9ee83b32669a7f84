import * as words from '#words';
import type { Catalogue } from '../catalogue/model.ts';
import { countByYear, countTopics, mostPresentAuthors } from '../catalogue/statistics.ts';

/** A query that shows one part of the syntax, and what it finds. */
export interface SyntaxExample {
  readonly query: string;
  readonly meaning: string;
}

/** An example of each part of the syntax of queries, in names and words of this library; what it lacks has none. */
export function listSyntaxExamples(catalogue: Catalogue): readonly SyntaxExample[] {
  const { works } = catalogue;
  const author = mostPresentAuthors(catalogue, 1)[0]?.value;
  const name = author && (author.family ?? author.name).toLowerCase();
  const labels = countTopics(works).map(({ value }) => value.label.toLowerCase());
  const [topic] = labels;
  const phrase = labels.find((label) => label.includes(' '));
  const [first, last] = [countByYear(works).at(-3)?.from, countByYear(works).at(-1)?.to];
  const type = works[0]?.type;
  const publishers = works.flatMap((work) => work.publishers);
  const [publisher] = publishers.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const examples: readonly (SyntaxExample | false)[] = [
    name !== undefined &&
      topic !== undefined && {
        query: `${name} ${topic}`,
        meaning: words.syntax.words,
      },
    phrase !== undefined && {
      query: `"${phrase}"`,
      meaning: words.syntax.phrase,
    },
    name !== undefined &&
      topic !== undefined && {
        query: `${toValue(topic)} -${toValue(name)}`,
        meaning: words.syntax.without,
      },
    name !== undefined && {
      query: `author:${toValue(name)}`,
      meaning: words.syntax.author,
    },
    topic !== undefined && {
      query: `topic:${toValue(topic)}`,
      meaning: words.syntax.topic,
    },
    type !== undefined && {
      query: `type:${toValue(words.types[type].one.toLowerCase())}`,
      meaning: words.syntax.type,
    },
    publisher !== undefined && {
      query: `publisher:${toValue(publisher.toLowerCase())}`,
      meaning: words.syntax.publisher,
    },
    first !== undefined &&
      last !== undefined && {
        query: `year:${String(first)}..${String(last)}`,
        meaning: words.syntaxYears(last),
      },
    works.length > 0 && { query: 'is:open', meaning: words.syntax.isOpen },
  ];
  return examples.filter((example) => example !== false);
}

/** As the value of a field is written. */
function toValue(text: string): string {
  return text.includes(' ') ? `"${text}"` : text;
}

import type { Work } from '../catalogue/model.ts';
import type { WorkType } from '../schemas/work.ts';
import { toNode } from './jsonld.ts';
import type { JsonLdNode } from './jsonld.ts';

type Describe = (work: Work, editors: readonly JsonLdNode[]) => JsonLdNode | undefined;

const toPeriodical: Describe = ({ container, issn }) =>
  container === undefined && issn === undefined
    ? undefined
    : toNode('Periodical', { name: container, issn });

const toBook: Describe = ({ container, isbn }, editor) =>
  container === undefined && isbn === undefined
    ? undefined
    : toNode('Book', { name: container, editor, isbn });

const toSite: Describe = ({ container }) =>
  container === undefined ? undefined : toNode('WebSite', { name: container });

const toAny: Describe = ({ container }) =>
  container === undefined ? undefined : toNode('CreativeWork', { name: container });

/** What holds a work of each type. */
const CONTAINERS = {
  article: toPeriodical,
  preprint: toAny,
  paper: toBook,
  report: toAny,
  commentary: toSite,
  statement: toSite,
  book: toAny,
  chapter: toBook,
  thesis: toAny,
  dataset: toAny,
  software: toAny,
  webpage: toSite,
  talk: toAny,
} as const satisfies Record<WorkType, Describe>;

/**
 * What a work is part of: the issue, volume and journal that hold it, one in another, and its series.
 * @param editors those who edited the book that holds it
 */
export function toWholes(work: Work, editors: readonly JsonLdNode[]): readonly JsonLdNode[] {
  const container = inVolume(work, CONTAINERS[work.type](work, editors));
  const series =
    work.series === undefined ? undefined : toNode('CreativeWorkSeries', { name: work.series });
  return [container, series].filter((node) => node !== undefined);
}

function inVolume(
  { volume, issue }: Work,
  container: JsonLdNode | undefined,
): JsonLdNode | undefined {
  const whole =
    volume === undefined
      ? container
      : toNode('PublicationVolume', { volumeNumber: volume, isPartOf: container });
  return issue === undefined
    ? whole
    : toNode('PublicationIssue', { issueNumber: issue, isPartOf: whole });
}

import type { RemovedWork, Work } from '../catalogue/model.ts';

/** The identifiers of a work as people write them: its own, those of its copies, the address of its PDF, its ISBN. */
export function listWorkIdentifiers(work: Work | RemovedWork): readonly string[] {
  return [
    ...[work, ...work.copies].flatMap(({ doi, arxiv, url }) => [
      doi && `doi:${doi}`,
      arxiv && `arXiv:${arxiv}`,
      url,
    ]),
    work.pdf,
    work.isbn && `ISBN ${work.isbn}`,
  ].flatMap((identifier) => identifier ?? []);
}

import * as words from '#words';
import type { Permalinks } from '../catalogue/permalink.ts';
import { SUMS_FILE } from './data-package.ts';

/** Something that readers can run. */
export interface DataExample {
  /** For addresses within the page. */
  readonly slug: string;
  readonly title: string;
  /** What has to be there for it to run. */
  readonly needs: string;
  readonly text: string;
}

/** Fetching all files of the data package and checking that they came as they are here. */
export function buildFetchExample({ toUrl, dataFile }: Permalinks): DataExample {
  const sums = toUrl(dataFile(SUMS_FILE));
  const folder = sums.slice(0, -SUMS_FILE.length);
  const text = `curl -sSO ${sums}
cut -c 67- ${SUMS_FILE} | while read -r name; do
  curl -sSO "${folder}$name"
done
sha256sum --check ${SUMS_FILE}
`;
  return { slug: 'fetch', ...words.examples.fetch, text };
}

/** Reading the tables in the languages that most people do so in. */
export function buildReadingExamples({ toUrl, dataFile }: Permalinks): readonly DataExample[] {
  const address = (name: string): string => toUrl(dataFile(name));
  return [
    {
      slug: 'python',
      ...words.examples.python,
      text: PYTHON,
    },
    {
      slug: 'pandas',
      ...words.examples.pandas,
      text: toPandas(address),
    },
    {
      slug: 'r',
      ...words.examples.r,
      text: toR(address),
    },
  ];
}

const PYTHON = `import csv
from collections import Counter

with open("works.csv", encoding="utf-8", newline="") as file:
    works = list(csv.DictReader(file))

years = Counter(work["published"][:4] or "undated" for work in works)
for year, count in sorted(years.items()):
    print(year, count)
`;

function toPandas(address: (name: string) => string): string {
  return `import pandas

authors = pandas.read_csv("${address('authors.csv')}", dtype=str)
signed = pandas.read_csv("${address('contributions.csv')}")

most = signed.groupby("author_id")["work_id"].nunique().nlargest(10)
print(authors.set_index("id").loc[most.index, ["name"]].assign(works=most))
`;
}

function toR(address: (name: string) => string): string {
  return `library(readr)
library(jsonlite)

works <- read_csv("${address('works.csv')}", col_types = cols(.default = "c"))
print(sort(table(works$type), decreasing = TRUE))

authors <- fromJSON("${address('authors.json')}")
print(head(authors[, c("id", "name")]))
`;
}

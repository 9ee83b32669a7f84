/** What the list of kept pages says of one. */
export interface PageFacts {
  /** In the form of HTML: `Minds &amp; Machines`. */
  readonly title: string;
  /** The language of the title, where the page says that it is another than its own. */
  readonly lang?: string;
}

/** Reads in a page of this site how it is called. */
export function readPageFacts(html: string): PageFacts {
  const title = /<meta property="og:title" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  const lang = /<h1\b[^>]*\slang="([^"]+)"/u.exec(html)?.[1];
  return { title, ...(lang !== undefined && { lang }) };
}

const FACTS = 'x-page-facts';

/** The headers of a page with its facts among them, so that whoever lists pages need not read them. */
export function withPageFacts(headers: Headers, facts: PageFacts): Headers {
  const all = new Headers(headers);
  all.set(FACTS, encodeURIComponent(JSON.stringify(facts)));
  return all;
}

/** The facts in the headers of a copy; undefined where it is none of a page. */
export function findPageFacts(headers: Headers): PageFacts | undefined {
  const facts = headers.get(FACTS);
  return facts === null ? undefined : (JSON.parse(decodeURIComponent(facts)) as PageFacts);
}

import { parse, stringify } from 'yaml';
import type { MadeFile } from '../recombine.ts';

/**
 * The same library as content of a site of Hugo: authors and topics become pages of its taxonomies, and works say
 * their year, type and publishers in words of these.
 */
export function toHugoFiles(files: readonly MadeFile[]): readonly MadeFile[] {
  return files.map(({ path, text }) => {
    const [folder = '', name = ''] = path.split('/');
    const id = name.replace(/\.md$/u, '');
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
    const data = parse(front) as Record<string, unknown>;
    if (folder === 'works') return { path, text: toText(toWork(data), body) };
    if (folder === 'pages') return { path: name, text: toText({ title: data.title }, body) };
    const title = data.name ?? data.label ?? id;
    return { path: `${folder}/${id}/_index.md`, text: toText({ title }, body) };
  });
}

/** To Hugo, `type` is the name of a template, and `published` a date that has to have a day. */
function toWork({ type, published, publisher, ...data }: Record<string, unknown>): object {
  const issued = String(published);
  const publishers = [publisher ?? []]
    .flat()
    .map((one) => (typeof one === 'object' && 'name' in one ? one.name : one));
  const date = `${issued}-01-01`.slice(0, 10);
  return { ...data, issued, date, types: [type], years: [issued.slice(0, 4)], publishers };
}

function toText(data: object, body: string): string {
  return `---\n${stringify(data)}---\n${body}`;
}

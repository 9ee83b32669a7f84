import type { Definition, Html, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import { isEntryKind, parseAddress } from '../markdown/address.ts';
import { findLinkNodes } from '../markdown/link-nodes.ts';
import type { LinkNode } from '../markdown/link-nodes.ts';
import type { BodyLinks, LinkTarget } from '../markdown/rehype-links.ts';

/** What is needed to lead out of a page: targets as the bodies of pages have them, and absolute addresses. */
export interface AbsoluteLinks extends BodyLinks {
  /** The absolute address of a site path. */
  readonly toUrl: (sitePath: string) => string;
  /** The absolute address of the page that the text stands on, for links within it. */
  readonly page: string;
}

/** A stretch of the source, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The Markdown of a body with every link absolute, so that it can be read away from the site. Citations become links
 * with their text, as on the page; of a link that leads nowhere only the text is left. All else stays as written.
 */
export function toAbsoluteMarkdown(markdown: string, links: AbsoluteLinks): string {
  const nodes = findLinkNodes(markdown).map(({ node }) => node);
  const dead = findDeadDefinitions(nodes, links);
  const edits = nodes.flatMap((node) => toEdits(node, { markdown, links, dead }));
  return applyEdits(markdown, edits);
}

interface Context {
  readonly markdown: string;
  readonly links: AbsoluteLinks;
  /** Identifiers of definitions whose address leads nowhere. */
  readonly dead: ReadonlySet<string>;
}

function toEdits(node: LinkNode, context: Context): readonly Edit[] {
  switch (node.type) {
    case 'link':
      return editLink(node, context);
    case 'image':
      return editImage(node, context);
    case 'definition':
      return editDefinition(node, context);
    case 'html':
      return editHtml(node, context);
    case 'linkReference':
    case 'imageReference':
      return context.dead.has(node.identifier)
        ? unwrap(node, 'alt' in node ? (node.alt ?? '') : undefined)
        : [];
  }
}

/** The absolute address where an address of a body leads; undefined where it leads nowhere. */
function findTarget(written: string, links: AbsoluteLinks): LinkTarget | undefined {
  const { kind, target } = parseAddress(written);
  if (isEntryKind(kind)) {
    const found = links.resolve(kind, target);
    return found && { href: links.toUrl(found.href), label: found.label };
  }
  if (kind === 'site') return { href: links.toUrl(links.toSitePath(target)), label: '' };
  if (kind === 'fragment') return { href: links.page + target, label: '' };
  return kind === 'outside' ? { href: target, label: '' } : undefined;
}

function editLink(link: Link, { markdown, links }: Context): readonly Edit[] {
  const place = toPlace(link);
  // Addresses that were found in plain text after parsing have no place of their own, and are absolute.
  if (!place || parseAddress(link.url).kind === 'outside') return [];
  const target = findTarget(link.url, links);
  const source = markdown.slice(place.start, place.end);
  if (source.startsWith('@')) return editCitation(place, source, target, markdown);
  if (source.startsWith('<')) {
    const text = source.slice(1, -1);
    return [
      { ...place, text: target ? `[${escapeText(text)}](${wrap(target.href)})` : escapeText(text) },
    ];
  }
  const [first, last] = [toPlace(link.children[0]), toPlace(link.children.at(-1))];
  const head = { start: place.start, end: first?.start ?? place.start + 1 };
  const tail = { start: last?.end ?? head.end, end: place.end };
  if (!target)
    return [
      { ...head, text: '' },
      { ...tail, text: '' },
    ];
  const label = link.children.length === 0 ? escapeText(target.label) : '';
  return [{ ...tail, text: `${label}](${wrap(target.href)}${toTitle(link.title)})` }];
}

/** The brackets around citations go: those of the links take their place. */
function editCitation(
  { start, end }: Place,
  source: string,
  target: LinkTarget | undefined,
  markdown: string,
): readonly Edit[] {
  const text = target
    ? `[${escapeText(target.label)}](${wrap(target.href)})`
    : escapeText(source.slice(1));
  const opens = markdown[start - 1] === '[';
  const closes = markdown[end] === ']';
  return [{ start: opens ? start - 1 : start, end: closes ? end + 1 : end, text }];
}

function editImage(image: Image, { links }: Context): readonly Edit[] {
  const place = toPlace(image);
  if (!place || parseAddress(image.url).kind === 'outside') return [];
  const target = findTarget(image.url, links);
  const alt = escapeText(image.alt ?? '');
  return [
    { ...place, text: target ? `![${alt}](${wrap(target.href)}${toTitle(image.title)})` : alt },
  ];
}

function editDefinition(definition: Definition, { markdown, links }: Context): readonly Edit[] {
  const place = toPlace(definition);
  if (!place || parseAddress(definition.url).kind === 'outside') return [];
  const target = findTarget(definition.url, links);
  const label = /^\[(?:\\.|[^\]\\])*\]:/su.exec(markdown.slice(place.start, place.end))?.[0] ?? '';
  return [
    { ...place, text: target ? `${label} ${wrap(target.href)}${toTitle(definition.title)}` : '' },
  ];
}

/** What stands behind the name of an attribute, in quotes or without. */
const VALUE = `(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`;
const ADDRESSES = new RegExp(`(\\s(?:href|src)\\s*=\\s*)${VALUE}`, 'giu');
const SOURCE_SETS = new RegExp(`(\\ssrcset\\s*=\\s*)${VALUE}`, 'giu');

/** Addresses in raw HTML. Entities in them stand as they are: only what comes before them is replaced. */
function editHtml(node: Html, { links }: Context): readonly Edit[] {
  const place = toPlace(node);
  if (!place) return [];
  const toAddress = (written: string): string | undefined => findTarget(written, links)?.href;
  const toSources = (written: string): string => toAbsoluteSources(written, links);
  const linked = replaceValues(node.value, ADDRESSES, toAddress);
  const text = replaceValues(linked, SOURCE_SETS, toSources);
  return text === node.value ? [] : [{ ...place, text }];
}

/** @param toValue the value that takes the place of another; undefined where it stays as it is */
function replaceValues(
  html: string,
  attributes: RegExp,
  toValue: (value: string) => string | undefined,
): string {
  return html.replace(
    attributes,
    (whole: string, name: string, ...[double, single, bare]: (string | undefined)[]) => {
      const value = toValue(double ?? single ?? bare ?? '');
      return value === undefined ? whole : `${name}"${value.replaceAll('"', '&quot;')}"`;
    },
  );
}

/** An address and its width or density (HTML, 4.8.4.2.1): a comma ends it where a space or a number comes before. */
const SOURCE = /(\S*[^\s,])((?:\s+[^\s,]+)?\s*(?:,|$))/gu;

/** Several images of which a browser takes one, each with what tells it apart; one that leads nowhere stays as it is. */
function toAbsoluteSources(sources: string, links: AbsoluteLinks): string {
  return sources.replace(
    SOURCE,
    (_, address: string, rest: string) => (findTarget(address, links)?.href ?? address) + rest,
  );
}

/** Leaves only the text of a reference whose definition is gone. */
function unwrap(node: LinkReference | ImageReference, alt?: string): readonly Edit[] {
  const place = toPlace(node);
  if (!place) return [];
  if (!('children' in node)) return [{ ...place, text: escapeText(alt ?? '') }];
  const [first, last] = [toPlace(node.children[0]), toPlace(node.children.at(-1))];
  if (!first || !last) return [{ ...place, text: '' }];
  return [
    { start: place.start, end: first.start, text: '' },
    { start: last.end, end: place.end, text: '' },
  ];
}

function findDeadDefinitions(
  nodes: readonly LinkNode[],
  links: AbsoluteLinks,
): ReadonlySet<string> {
  const dead = nodes.flatMap((node) =>
    node.type === 'definition' && !findTarget(node.url, links) ? [node.identifier] : [],
  );
  return new Set(dead);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function toPlace(node: Nodes | undefined): Place | undefined {
  const [start, end] = [node?.position?.start.offset, node?.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Edits never overlap, so that from the last to the first each finds its place unmoved. */
function applyEdits(markdown: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), markdown);
}

/** Text that Markdown shall not read as anything else. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/gu, '\\$&');
}

/** An address with signs that would end it early stands between angle brackets. */
function wrap(address: string): string {
  return /[()\s]/u.test(address) ? `<${address}>` : address;
}

function toTitle(title: string | null | undefined): string {
  return typeof title === 'string' ? ` "${title.replace(/["\\]/gu, '\\$&')}"` : '';
}

/** What a link, an image, a citation or raw HTML begins with, or may be hidden in. */
const SIGN = /[[<@&\\]|:\/\/|www\./iu;

/** Whether a body may hold links, images, citations or raw HTML: most short ones do not, and need no parsing for them. */
export function mayLink(markdown: string): boolean {
  return SIGN.test(markdown);
}

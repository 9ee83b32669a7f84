/** `[label](name)` in the words of the interface; the label is empty where it is not known beforehand. */
const LINK = /\[([^\]]*)\]\((\w+)\)/u;

/**
 * Takes a text with links apart: "See [the works](works)." has one that is named "works".
 * @param toLink makes what stands in the place of a link
 * @returns what stands between the links, and these, in order
 */
export function fillLinks<Link>(
  text: string,
  toLink: (name: string, label: string) => Link,
): readonly (string | Link)[] {
  const parts = text.split(LINK);
  // Each link leaves three parts: the text before it, its label and its name.
  return parts.flatMap((part, place): (string | Link)[] => {
    if (place % 3 === 0) return part === '' ? [] : [part];
    return place % 3 === 1 ? [toLink(parts[place + 1] ?? '', part)] : [];
  });
}

/** Elements that a citation may hold. */
const KEPT = ['I', 'B', 'SUP', 'SUB'];

/** An address within a text; signs that close a sentence do not belong to it. */
const ADDRESS = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]\)?/gu;

/**
 * A citation as nodes of a page. It is read apart from the page and built anew: text, and elements without attributes.
 * Web addresses become links.
 * @param html as the library's bundles hold it; whatever else it held would keep only its text
 */
export function toCitationNodes(html: string): readonly Node[] {
  return rebuild(new DOMParser().parseFromString(html, 'text/html').body);
}

function rebuild(source: Node): readonly Node[] {
  return [...source.childNodes].flatMap((node): readonly Node[] => {
    if (node.nodeType === Node.TEXT_NODE) return linkAddresses(node.textContent ?? '');
    if (!KEPT.includes(node.nodeName)) return rebuild(node);
    const made = document.createElement(node.nodeName);
    made.append(...rebuild(node));
    return [made];
  });
}

function linkAddresses(text: string): readonly Node[] {
  let end = 0;
  const nodes = [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const address = trimBracket(found);
    const link = document.createElement('a');
    link.className = 'link-quiet';
    link.href = address;
    link.rel = 'external noopener';
    link.textContent = address;
    const before = document.createTextNode(text.slice(end, index));
    end = index + address.length;
    return [before, link];
  });
  return [...nodes, document.createTextNode(text.slice(end))];
}

/** A closing bracket belongs to an address only where one is opened in it. */
function trimBracket(address: string): string {
  return address.endsWith(')') && !address.includes('(') ? address.slice(0, -1) : address;
}

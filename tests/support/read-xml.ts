import { XMLParser } from 'fast-xml-parser';

/** Attributes stand under `@name`; text keeps its spaces and is never taken for a number. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
});

/**
 * An XML document as an independent parser reads it: elements by name, several of one name as a list.
 * @throws where it is not well-formed
 */
export function readXml(xml: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that takes it over is one more to install
  return parser.parse(xml, true);
}

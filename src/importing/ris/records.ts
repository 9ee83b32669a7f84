/** A record of a .ris file. */
export interface RisRecord {
  /** Counted from 1. */
  readonly line: number;
  /** Values by tags, each in the order of the file; continued lines are joined. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** False where the next record, or the end of the file, came before ER. */
  readonly isEnded: boolean;
}

/** What stands outside of records, and is none. */
export interface RisFault {
  readonly line: number;
  /** A sentence. */
  readonly reason: string;
}

export interface RisFile {
  readonly records: readonly RisRecord[];
  readonly faults: readonly RisFault[];
}

const TAG = /^\s{0,3}([A-Z][A-Z0-9]) {0,2}- ?(.*)$/u;

interface Open {
  readonly line: number;
  readonly tags: Map<string, string[]>;
  last: string;
}

/** Takes a .ris file apart: TY begins a record, ER ends it, a line without a tag goes on with the one before. */
export function readRecords(text: string): RisFile {
  const records: RisRecord[] = [];
  const faults: RisFault[] = [];
  let open: Open | undefined;
  const close = (isEnded: boolean): void => {
    if (open) records.push({ line: open.line, tags: open.tags, isEnded });
    open = undefined;
  };
  text.split(/\r\n|\r|\n/u).forEach((content, index) => {
    const [, tag = '', value = ''] = TAG.exec(content) ?? [];
    if (tag === 'TY') {
      close(false);
      open = { line: index + 1, tags: new Map(), last: tag };
    }
    if (tag === 'ER') close(true);
    else if (open) addLine(open, tag, tag === '' ? content : value);
    // Of several tags in a row the first is told.
    else if (tag !== '' && faults.at(-1)?.line !== index)
      faults.push({ line: index + 1, reason: `The tag ${tag} stands before any TY.` });
  });
  close(false);
  return { records, faults };
}

function addLine(open: Open, tag: string, value: string): void {
  const name = tag === '' ? open.last : tag;
  const values = open.tags.get(name) ?? [];
  const text = value.trim();
  if (tag !== '') values.push(text);
  else if (text !== '') values.push([values.pop() ?? '', text].filter(Boolean).join(' '));
  open.tags.set(name, values);
  open.last = name;
}

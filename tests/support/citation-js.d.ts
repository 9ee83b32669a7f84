/** The parts of citation-js that tests use; it ships no types. */
declare module '@citation-js/core' {
  interface RisName {
    readonly family?: string;
    readonly given?: string;
    readonly suffix?: string;
    readonly literal?: string;
  }
  interface RisItem {
    readonly title?: string;
    readonly author?: readonly RisName[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly RisItem[];
  }
  export const plugins: {
    readonly input: {
      /** One step of parsing: the tags of each record as they were read. */
      readonly chainLink: (
        text: string,
        options: { readonly forceType: string },
      ) => readonly Readonly<Record<string, string | readonly string[]>>[];
    };
  };
}
declare module '@citation-js/plugin-ris';

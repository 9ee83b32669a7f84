/** What is used here of subset-font, which brings no types. */
declare module 'subset-font' {
  export interface SubsetOptions {
    readonly keepAllGlyphs?: boolean;
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** For each axis by its tag: the part of it that is kept. */
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number }>
    >;
  }

  /** @param text the signs to keep; empty where all are kept */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}

/** What is used here of subset-font, which brings no types. */
declare module 'subset-font' {
  /** A part of an axis, or one place on it. */
  export type Weights = number | { readonly min: number; readonly max: number };

  export interface SubsetOptions {
    readonly keepAllGlyphs?: boolean;
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** For each axis by its tag: the part of it that is kept. */
    readonly variationAxes?: Readonly<Record<string, Weights>>;
  }

  /** @param text the signs to keep; empty where all are kept */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}

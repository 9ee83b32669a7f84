/** The part of citeproc-js that is used here; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    /** The XML of a locale such as `en-US`. */
    readonly retrieveLocale: (language: string) => string;
    /** The item of CSL-JSON with this id. */
    readonly retrieveItem: (id: string) => object;
  }

  interface Engine {
    readonly updateItems: (ids: readonly string[]) => void;
    /** What goes around each entry, and the entries as HTML; false where the style has no bibliography. */
    readonly makeBibliography: () => false | readonly [object, readonly string[]];
  }

  const citeproc: {
    /**
     * @param style XML of a style
     * @param language the locale to use
     * @param forced true where `language` counts for more than the style's own
     */
    readonly Engine: new (
      system: System,
      style: string,
      language: string,
      forced: boolean,
    ) => Engine;
  };
  export default citeproc;
}

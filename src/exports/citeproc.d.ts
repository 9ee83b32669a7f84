/** The part of citeproc-js 1.4.63 that is used here; the package has no types of its own. */
declare module 'citeproc' {
  /** An element of a style or a locale. */
  export interface StyleElement {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly StyleNode[];
  }

  /** An element, or text between elements. */
  export type StyleNode = StyleElement | string;

  interface System {
    /** The XML of a locale such as `en-US`. */
    readonly retrieveLocale: (language: string) => string;
    /** The item of CSL-JSON with this id. */
    readonly retrieveItem: (id: string) => object;
  }

  export interface Engine {
    readonly updateItems: (ids: readonly string[]) => void;
    /** What goes around each entry, and the entries as HTML; false where the style has no bibliography. */
    readonly makeBibliography: () => false | readonly [object, readonly string[]];
    readonly registry: { readonly namereg: NameRegister };
    readonly fun: { readonly flipflopper: Flipflopper };
  }

  /** All names that an engine has met, and how much of each must be shown so that people can be told apart. */
  interface NameRegister {
    addname: (itemId: string, name: object, place: number) => void;
    /**
     * @param form of the names: `short` is family names only
     * @param initials what follows an initial; absent where given names are shown in full
     * @returns 0 for the family name, 1 for initials too, 2 for the whole name
     */
    evalname: (
      itemId: string,
      name: object,
      place: number,
      least: number,
      form: string,
      initials: string | undefined,
    ) => number;
  }

  /** Finds quotation marks and tags in a text of the output, and makes parts of it that have a style of their own. */
  interface Flipflopper {
    processTags: (blob: { readonly blobs: string }) => void;
  }

  const citeproc: {
    /** The elements of an XML file of a style or a locale. */
    readonly parseXml: (xml: string) => StyleElement;
    /**
     * @param style XML of a style, or its elements, into which it writes
     * @param language the locale to use
     * @param forced true where `language` counts for more than the style's own
     */
    readonly Engine: new (
      system: System,
      style: string | StyleElement,
      language: string,
      forced: boolean,
    ) => Engine;
  };
  export default citeproc;
}

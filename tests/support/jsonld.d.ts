/** The part of `jsonld` that the tests use; the package has no types of its own. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: unknown;
    readonly contextUrl?: string;
  }

  interface ExpandOptions {
    /** Fetches what a context names. */
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Throws where data would be lost. */
    readonly safe: boolean;
  }

  const jsonld: {
    /** Expanded form (JSON-LD 1.1 API, expansion algorithm). */
    readonly expand: (input: object, options: ExpandOptions) => Promise<unknown[]>;
  };
  export default jsonld;
}

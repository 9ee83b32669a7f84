/** What a build tells its worker. */
export interface OfflineSettings {
  /** Changes whenever one of these pages or files does: by it the browser sees that there is a new worker. */
  readonly version: string;
  /** Site paths of the pages that are kept from the first visit on. */
  readonly pages: readonly string[];
  /** Site paths of the files that these pages need, search included; their names change with what is in them. */
  readonly files: readonly string[];
  /** How many bundles hold the rows of works. */
  readonly bundles: number;
}

/** The name under which a build puts its settings before the code of the worker. */
export const SETTINGS_NAME = 'OFFLINE_SETTINGS';

/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  /** Language of the label, where it is not that of the page. */
  readonly lang?: string | undefined;
  /** Absent for the page itself. */
  readonly href?: string;
}

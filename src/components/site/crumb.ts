/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  /** Absent for the page itself. */
  readonly href?: string;
}

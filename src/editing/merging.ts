/** Two entries of one kind that are one thing: the id of the one that goes, and of the one that stays. */
export interface Merging {
  readonly kind: 'author' | 'topic';
  readonly from: string;
  readonly to: string;
}

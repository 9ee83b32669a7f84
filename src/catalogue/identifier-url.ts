/** The address under which a DOI is resolved (DOI Handbook, 3.8). */
export function toDoiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/gu, encodeURIComponent)}`;
}

/** The page of a preprint on arXiv. */
export function toArxivUrl(arxiv: string): string {
  return `https://arxiv.org/abs/${arxiv}`;
}

/** The page of a person at ORCID. */
export function toOrcidUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}

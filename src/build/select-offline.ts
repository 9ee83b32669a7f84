/**
 * Whether browsers keep pages for reading without a connection: as set, or as SITE_OFFLINE says it for one build.
 * @throws where SITE_OFFLINE says neither
 */
export function selectOffline(set: boolean): boolean {
  const named = process.env.SITE_OFFLINE;
  if (named === undefined || named === '') return set;
  if (named !== 'true' && named !== 'false')
    throw new Error(`SITE_OFFLINE is "${named}". It takes true or false.`);
  return named === 'true';
}

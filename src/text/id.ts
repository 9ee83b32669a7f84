/** What an id is made of, as the source of a regular expression: lower-case letters, digits and single hyphens. */
export const ID_FORM = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Form of an id: what a file may be called and an address may hold. */
export const ID = new RegExp(`^${ID_FORM}$`, 'u');

/** The longest address, in signs: browsers and servers take no longer ones for granted, and no work has one. */
export const LONGEST_ADDRESS = 2048;

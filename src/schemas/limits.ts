/** Signs of an address: what browsers, servers and mail programs all take, and ten times what people write. */
export const LONGEST_ADDRESS = 2048;

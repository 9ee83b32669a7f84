/**
 * The host of an address as readers know it: "nature.com", without "www.".
 * @throws where the address is none
 */
export function toHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}

import { describe, expect, it } from 'vitest';
import { preferNetwork } from '../../src/offline/prefer-network.ts';

const never = new Promise<never>(() => undefined);
const over = Promise.resolve();
const failed = (): Promise<string> => Promise.reject(new TypeError('Failed to fetch'));
const copy = (): Promise<string | undefined> => Promise.resolve('copy');
const noCopy = (): Promise<string | undefined> => Promise.resolve(undefined);
/** An answer that comes when all that could be said at once was said. */
const late = (): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(resolve, 10, 'late');
  });

describe('A page is', () => {
  it('what the network says, where it says something', async () => {
    expect(await preferNetwork(Promise.resolve('new'), copy, never)).toBe('new');
    expect(await preferNetwork(Promise.resolve('new'), noCopy, never)).toBe('new');
    expect(await preferNetwork(late(), copy, never)).toBe('late');
  });

  it('the copy where the network fails, without waiting', async () => {
    expect(await preferNetwork(failed(), copy, never)).toBe('copy');
  });

  it('the copy where the network says nothing and patience ends', async () => {
    expect(await preferNetwork(never, copy, over)).toBe('copy');
  });

  it('what the network says, however late, where there is no copy', async () => {
    expect(await preferNetwork(late(), noCopy, over)).toBe('late');
  });

  it('nothing where the network fails and there is no copy', async () => {
    expect(await preferNetwork(failed(), noCopy, never)).toBeUndefined();
    expect(await preferNetwork(failed(), noCopy, over)).toBeUndefined();
  });
});

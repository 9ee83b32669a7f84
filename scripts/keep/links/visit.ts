import { setTimeout as wait } from 'node:timers/promises';

/** What was found at an address. */
export interface Visit {
  /** There; there under another address; not there any more; or it could not be told. */
  readonly state: 'fine' | 'moved' | 'gone' | 'unsure';
  /** Where it is now. */
  readonly to?: string;
  /** In words: "it answers 404 (not found)". */
  readonly reason?: string;
}

/** How an address is visited. */
export interface Manners {
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Milliseconds after which nothing more is waited for. */
  readonly timeout: number;
}

/** More redirects than browsers follow. */
const MOST_HOPS = 20;

/** Says who asks, so that whoever keeps the other site can see it. */
const HEADERS = {
  'user-agent': 'CommonGround-LinkCheck/1.0 (a library checks its links)',
  accept: '*/*',
};

/** Visits one address and follows where it leads. Nothing is thrown. */
export async function visit(url: string, manners: Manners): Promise<Visit> {
  let place = url;
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const answer = await ask(place, manners);
    if ('state' in answer) return answer;
    const { status, location } = answer;
    if (location === undefined || status < 300 || status > 399) return judge(status, place, url);
    // Where a DOI leads is its registry's affair: that it leads somewhere is what counts.
    if (isDoiResolver(place)) return { state: 'fine' };
    if (!URL.canParse(location, place))
      return unsure(`it leads to "${location}", which is no address`);
    place = new URL(location, place).href;
  }
  return unsure('it leads round in a circle');
}

interface Answer {
  readonly status: number;
  readonly location?: string;
}

function isDoiResolver(url: string): boolean {
  return /^(?:dx\.)?doi\.org$/u.test(new URL(url).hostname);
}

/** HEAD costs the other side least; some sites know only GET, of which then no more than the head is read. */
async function ask(url: string, manners: Manners): Promise<Answer | Visit> {
  const answer = await request('HEAD', url, manners);
  const isAnswered = 'status' in answer && answer.status < 400;
  if (isAnswered || ('state' in answer && answer.state === 'gone')) return answer;
  await wait(manners.delay);
  return request('GET', url, manners);
}

async function request(
  method: 'HEAD' | 'GET',
  url: string,
  { timeout }: Manners,
): Promise<Answer | Visit> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, signal, headers: HEADERS, redirect: 'manual' });
    await response.body?.cancel();
    const location = response.headers.get('location');
    return { status: response.status, ...(location === null ? {} : { location }) };
  } catch (error) {
    return toFault(error, timeout);
  }
}

function judge(status: number, place: string, url: string): Visit {
  if (status === 404 || status === 410)
    return { state: 'gone', reason: `it answers ${String(status)} (not found)` };
  if (status === 401 || status === 403 || status === 429)
    return unsure(`it answers ${String(status)}, as sites do that turn programs away`);
  if (status >= 300) return unsure(`it answers ${String(status)}`);
  return place === url ? { state: 'fine' } : { state: 'moved', to: place };
}

function unsure(reason: string): Visit {
  return { state: 'unsure', reason };
}

function toFault(error: unknown, timeout: number): Visit {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return unsure(`no answer within ${String(timeout / 1000)} s`);
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { state: 'gone', reason: 'there is no such host' };
  return unsure(`no answer${code === undefined ? '' : ` (${code})`}`);
}

/** What the system said; fetch hides it in causes. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

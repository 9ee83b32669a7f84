/** What hears of all that happens to a page while it is open, by whichever program the browser is driven. */
export interface Hearer {
  readonly console: (message: { text(): string; location(): { url?: string } }) => void;
  readonly pageerror: (error: unknown) => void;
  readonly request: (request: Asked) => void;
  readonly requestfailed: (request: Asked) => void;
  readonly response: (response: Answered) => void;
  readonly dialog: (dialog: { message(): string; dismiss(): Promise<void> }) => void;
}

interface Asked {
  url(): string;
  isNavigationRequest(): boolean;
  failure(): { errorText: string } | null;
}

interface Answered {
  url(): string;
  status(): number;
  request(): Asked;
}

/**
 * Notes what goes wrong with a page: messages on the console, errors in scripts, requests that failed or went to another
 * origin, dialogs.
 * @param url what the page opens; where that is not found, it is no incident
 * @param incidents where it is noted
 */
export function createHearer(url: string, incidents: string[]): Hearer {
  const { origin } = new URL(url);
  return {
    console: (message) => {
      // The browser says on the console, too, that a page was not found.
      if (message.location().url !== url) incidents.push(`console: ${message.text()}`);
    },
    pageerror: (error) => {
      incidents.push(`error: ${error instanceof Error ? error.message : String(error)}`);
    },
    requestfailed: (request) => {
      incidents.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    },
    request: (request) => {
      if (!request.url().startsWith(`${origin}/`)) incidents.push(`other origin: ${request.url()}`);
    },
    response: (response) => {
      const isPage = response.request().isNavigationRequest();
      if (response.status() >= 400 && !isPage) incidents.push(`missing: ${response.url()}`);
    },
    dialog: (dialog) => {
      incidents.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    },
  };
}

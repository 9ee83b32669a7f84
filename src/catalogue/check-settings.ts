import type { Catalogue } from './model.ts';

/** What the owner sets, as far as it can be wrong. */
export interface Settings {
  /** Address of the host, such as `https://example.org`. */
  readonly site: string;
  readonly language: string;
  readonly contentLanguage: string;
  readonly featuredWork?: string;
}

/** What is wrong with the settings, each in a sentence that says what to do; empty where nothing is. */
export function checkSettings(settings: Settings, catalogue: Catalogue): readonly string[] {
  return [
    checkSite(settings.site),
    checkLanguage('language', settings.language),
    checkLanguage('contentLanguage', settings.contentLanguage),
    checkFeatured(settings.featuredWork, catalogue),
  ].flatMap((fault) => fault ?? []);
}

function checkSite(site: string): string | undefined {
  const { origin, pathname } = new URL(site);
  if (pathname === '/') return undefined;
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return `The address of the site is "${site}", with a path in it. Set it to "${origin}" (SITE in astro.config.mjs, or SITE_URL), and the path "${base}" as base (BASE there, or SITE_BASE).`;
}

function checkLanguage(key: string, language: string): string | undefined {
  try {
    Intl.getCanonicalLocales(language);
    return undefined;
  } catch {
    return `"${language}" is no language tag. Set ${key} in src/site.config.ts to one such as "en" or "pt-BR".`;
  }
}

function checkFeatured(id: string | undefined, { findWork }: Catalogue): string | undefined {
  if (id === undefined || findWork(id)) return undefined;
  return `No published work has the id "${id}". Correct featuredWork in src/site.config.ts, or take it out.`;
}

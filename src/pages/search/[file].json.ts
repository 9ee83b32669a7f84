import type { APIRoute } from 'astro';
import { loadSite } from '../../site.ts';

/** The search index, under a name that changes with what it holds, so that it can be kept for ever. */
export async function getStaticPaths() {
  const { searchIndex } = await loadSite();
  return [
    {
      params: { file: searchIndex.name.replace(/\.json$/u, '') },
      props: { json: searchIndex.json },
    },
  ];
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json' } });

import type { APIRoute } from 'astro';
import { publishedAt } from '../catalog/published-at.ts';

/** Everything may be read. Short links say themselves that they are no pages to list, so they are not shut out here. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publishedAt('/sitemap-index.xml')}\n`);

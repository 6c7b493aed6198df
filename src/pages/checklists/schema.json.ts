import type { APIRoute } from 'astro';
import { publishedAt } from '../../catalog/published-at.ts';
import { checklistSchemaAddress } from '../../domain/addresses.ts';
import { checklistSchema } from '../../domain/checklist-schema.ts';

export const GET: APIRoute = () => {
  const schema = checklistSchema(publishedAt(checklistSchemaAddress));
  return new Response(JSON.stringify(schema), { headers: { 'Content-Type': 'application/schema+json' } });
};

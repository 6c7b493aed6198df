import type { APIRoute } from 'astro';
import { getChecklists } from '../../catalog/checklists.ts';
import { publishedAt } from '../../catalog/published-at.ts';
import { formerIds } from '../../catalog/short-links.ts';
import { checklistData } from '../../domain/checklist-data.ts';
import type { Checklist } from '../../domain/content.ts';

/** Also under the ids that a list had before. */
export async function getStaticPaths() {
  const former = await formerIds();
  return (await getChecklists()).flatMap((checklist) =>
    [checklist.id, ...(former.get(checklist.id) ?? [])].map((id) => ({
      params: { id },
      props: { checklist },
    })),
  );
}

export const GET: APIRoute<{ checklist: Checklist }> = async ({ props: { checklist } }) => {
  const data = checklistData(checklist, (await formerIds()).get(checklist.id) ?? [], publishedAt);
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};

import { guideTexts } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { regionNames } from '../words.ts';

/**
 * Law stands in the part of its region.
 *
 * In the common text stands what holds everywhere: facts marked `world`, or one of each region behind the same sentence.
 */
export const regionFacts: Rule = {
  id: 'region-facts',
  check: (content) => {
    const regionOf = new Map(content.facts.map(({ id, data }) => [id, data?.region]));
    return (['en', 'sv'] as const).flatMap((locale) =>
      guideTexts(content, locale).flatMap(({ file, body }) =>
        body.blocks.flatMap(({ region, cites, line }) => {
          const found = new Set(cites.map((id) => regionOf.get(id)));
          return cites.flatMap((id): Finding[] => {
            const holds = regionOf.get(id);
            if (holds === undefined || holds === 'world' || holds === region) return [];
            if (region === undefined && found.has('us') && found.has('se')) return [];
            return [
              {
                file,
                line,
                message: `The fact “${id}” holds for ${regionNames[holds]}, but is cited ${region ? `in <Region in="${region}">` : 'in the common text'}.`,
                fix: `Move the statement into <Region in="${holds}">${region ? '' : ', or cite a fact of the other region as well, if it holds there too'}.`,
              },
            ];
          });
        }),
      ),
    );
  },
};

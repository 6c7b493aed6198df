import type { Rule } from '../rule.ts';

/** Each guide has a place of its own in its topic: the place is in its number, such as 2.3. */
export const orderTaken: Rule = {
  id: 'order-taken',
  check: (content) => {
    const owners = new Map<string, string>();
    return content.guides.flatMap(({ shared }) => {
      if (!shared?.data) return [];
      const { topic, order } = shared.data;
      const place = `${topic} ${order}`;
      const owner = owners.get(place);
      owners.set(place, owner ?? shared.file);
      if (owner === undefined) return [];
      const free =
        Math.max(
          ...content.guides.map((guide) =>
            guide.shared?.data?.topic === topic ? guide.shared.data.order : 0,
          ),
        ) + 1;
      return {
        file: shared.file,
        line: shared.lineOf(['order']),
        message: `Place ${order} in the topic “${topic}” is taken by ${owner}.`,
        fix: `Write another \`order\`; ${free} is free.`,
      };
    });
  },
};

/** Compounds in parts, by the words of the index itself: no dictionary is needed, and none is shipped. */

/** Letters that may join two parts: "person-uppgift-s-incident". */
const joints = ['', 's'];
/** Of a word in two parts, and of one in three: the shorter the parts, the likelier they are an accident. */
const shortestPart = { two: 3, three: 4 } as const;

/**
 * Divides a word that is not known into words that are, the fewest first.
 *
 * @param word Folded.
 * @param isKnown Whether a folded word stands in the texts.
 * @returns The parts, or `undefined` when it cannot be divided.
 */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
  mostParts = 3,
): string[] | undefined {
  let best: string[] | undefined;
  const shortest = mostParts > 2 ? shortestPart.two : shortestPart.three;
  for (let length = word.length - shortest; length >= shortest; length -= 1) {
    const first = word.slice(0, length);
    if (!isKnown(first)) continue;
    for (const joint of joints) {
      if (!word.startsWith(joint, length)) continue;
      const rest = word.slice(length + joint.length);
      if (rest.length < shortest) continue;
      if (isKnown(rest)) return [first, rest];
      if (mostParts > 2 && best === undefined && length >= shortestPart.three) {
        const others = splitCompound(rest, isKnown, mostParts - 1);
        if (others) best = [first, ...others];
      }
    }
  }
  return best;
}

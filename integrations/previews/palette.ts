/** The design's colors in the light look, `src/styles/tokens.css`: a card has one look only. */
export const palette = {
  tint: '#eaf1f1',
  white: '#ffffff',
  ink: '#141b3c',
  ink2: '#434a68',
  line: '#5f6884',
  canary: '#fdf0a4',
  pink: '#fadcdf',
  topics: ['#0d5a70', '#981e59', '#295e1c', '#794900', '#4b3f93'],
} as const;

/** @param topic 1 to 5. */
export function topicColor(topic: number): string {
  return palette.topics[topic - 1] ?? palette.ink;
}

/**
 * Finds what only a source can back: names of laws, section numbers, amounts, and times that somebody must keep.
 *
 * Patterns, no understanding. They miss a claim in unusual words, and take some advice for a claim; what is exempt is
 * listed here with its reason.
 */
import type { Locale } from '../domain/locale.ts';
import { splitSentences } from './readability.ts';

export interface Claim {
  /** What gave it away: "72 hours", "GDPR". */
  sign: string;
  sentence: string;
}

const laws = new RegExp(
  [
    // Names that are the same in both languages.
    String.raw`\b(?:HIPAA|GDPR|PCI DSS|COPPA|TCPA|CAN-SPAM|ROSCA|FACTA|CCPA|CPRA|FCRA|BIPA)\b`,
    String.raw`\b\p{Lu}[\p{L}-]+ (?:Act|Rule)\b`,
    String.raw`\b(?:[Ff]ederal|[Ss]tate|[Nn]ational|EU|Swedish) laws?\b`,
    String.raw`\b(?:[Tt]he|[Ee]very|[Tt]hat) laws? (?:says?|requires?|asks?|forbids?|sets?|gives?|lets?|covers?|applies)\b`,
    // Swedish laws by their ending; words such as "klockslagen" only end like one.
    String.raw`\b(?!(?:upp|ut|klock|in|av|ned|bok|för|an|under|om|bi)?s?lagen\b)\p{L}+lagen\b`,
    String.raw`\b\p{L}+(?:förordningen|balken)\b`,
    String.raw`\b[Ll]ag(?:en|ar|arna)? (?:säger|kräver|förbjuder|ger|gäller|omfattar)\b`,
  ].join('|'),
  'u',
);

const sections = /§|\b(?:section|article|artikel|avsnitt|kapitel) \d|\b\d+ kap\b/iu;

const amounts = /[$€£]\s?\d(?:[\d,.]*\d)?|\b\d[\d., ]*(?:dollars?|USD|euro|EUR|kronor|kr|SEK)\b/u;

const times =
  /\b(?:\d+|one|two|three|four|five|six|seven|ten|twelve|thirty|en|ett|två|tre|fyra|fem|sex|sju|tio|tolv|trettio) (?:business |calendar |working )?(?:hours?|days?|weeks?|months?|years?|timmar|dagar?|dygn|veckor|vecka|månader|månad|år)\b/iu;

/** Words that make a time a duty. "Keep it for two years" is advice; "must be kept for seven years" is law. */
const duties = {
  en: /\b(?:must|have to|has to|required?|requires|obliged|may not|not allowed|forbid(?:s|den)?|entitled|the right to|by law|no later than|deadline|owes?|fined?|penalt(?:y|ies))\b/iu,
  sv: /\b(?:måste|ska|skall|skyldig|krävs|kräver|får inte|förbjud(?:er|et|en)|rätt att|enligt lag|senast|böter|sanktionsavgift|vite)\b/iu,
} as const satisfies Record<Locale, RegExp>;

/**
 * Sentences that claim nothing: questions, lead-ins, where to turn, what we say that we don't know, and that there is
 * no law or that the law decides.
 */
const exempt = {
  en: /\?["”)]*$|^when\b.*:$|\bno law\b|\bwhat the law requires\b|^(?:ask|see|read|check|find out|look up|talk to|start with|search for|type|for )\b|\b(?:ask|check with|talk to|contact) (?:the|your|a|an|IMY|IVO|HHS)\b|have not been able to confirm|haven't been able to confirm|could not confirm|couldn't confirm|\bis something to (?:ask|check|look up)\b|not the same everywhere/iu,
  sv: /\?[”)]*$|^när\b.*:$|\bingen lag\b|\bdet lagen kräver\b|^(?:fråga|frågor|se|läs|kontrollera|ta reda på|slå upp|tala med|prata med|börja med|sök)\b|\b(?:fråga|frågar du|kontakta|vänd dig till)\b|har inte kunnat bekräfta|inte kunnat få bekräftat|inte lika överallt/iu,
} as const satisfies Record<Locale, RegExp>;

/** In the part of a region, where the law stands, these words are enough: advice is a plain imperative. */
const commands = {
  en: /\b(?:must|may not|have to|has to|is forbidden|are forbidden|illegal)\b/iu,
  sv: /\b(?:måste|får inte|är förbjud(?:en|et|na)|skyldiga?|olaglig[at]?)\b/iu,
} as const satisfies Record<Locale, RegExp>;

/**
 * The first claim in a text, or `undefined` when there is none that needs a source.
 *
 * @param isLaw Whether the text stands where the law of a region is told.
 */
export function findClaim(text: string, locale: Locale, isLaw = false): Claim | undefined {
  for (const sentence of splitSentences(text)) {
    if (exempt[locale].test(sentence)) continue;
    const sign =
      (laws.exec(sentence) ?? sections.exec(sentence) ?? amounts.exec(sentence))?.[0] ??
      (duties[locale].test(sentence) ? times.exec(sentence)?.[0] : undefined) ??
      (isLaw ? commands[locale].exec(sentence)?.[0] : undefined);
    if (sign !== undefined) return { sign: sign.trim(), sentence };
  }
  return undefined;
}

/**
 * Words that say a little: "really", "gamla", "take". Rare in our texts and common everywhere else, so how rare they are
 * here says nothing of what is meant. They count, but less than the words beside them; alone they count in full.
 */
import type { Locale, Localized } from '../locale.ts';
import { stem } from './stem.ts';

const english = `
take took taken give gave given put bring brought say said tell told know knew known think thought see saw seen
look come came went gone keep kept let start stop try tried happen work really never ever always often sometimes
maybe actually already again once twice today tomorrow yesterday now here there away before after since last
next first new old good bad big small great best better right fine sure nice long short little much many more
most less few several enough own real people person man woman everyone day week month year time hour place side
part point thing reason
`;

const swedish = `
ta tar tog tagit taget tagna ge ger gav gett lägga lade lagt sätta ställa säger sade berätta prata be ber bad
bett veta visste tro tror trodde tänka se ser sett titta kolla visar komma händer hänt låta börja försöka stå
står stod ligger hålla ha verkligen aldrig alltid ofta ibland kanske faktiskt redan igen idag imorgon igår
fortfarande bara hem hemma hit dit tillbaka bort efter före innan sedan gammal gammalt gamla ny nytt nya bra
dålig stor stort liten små hela helt sista nästa första förra lång extra riktigt folk person tjejen dam man
kvinna alla ingen dag vecka månader år året gång sida sidan del saker fall
`;

/** By their stems: "looks" is as light as "look". */
const lists: Localized<ReadonlySet<string>> = { en: listed(english, 'en'), sv: listed(swedish, 'sv') };

/** @param word In lower case. */
export function isLightWord(word: string, locale: Locale): boolean {
  return lists[locale].has(stem(word, locale));
}

function listed(text: string, locale: Locale): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => stem(word, locale)),
  );
}

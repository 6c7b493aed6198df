/**
 * Forms of a word that no ending tells: "stole" and "stolen", "bok" and "böcker". A group is one word; the form that texts
 * and titles have most comes first.
 */
import type { Locale, Localized } from '../locale.ts';

const english = `
leave left
lose lost
steal stolen stole
send sent
write written wrote
pay paid
sell sold
buy bought
throw thrown threw
forget forgotten forgot
hide hidden hid
break broken broke
hold held
find found
child children
woman women
thief thieves
`;

const swedish = `
skriva skrivit skrev skrivna
stjäla stulen stulit stal stulna
bryta brutit bröt
dyka dyker dök
försvinna försvunnit försvann försvunnen
välja valt valde
sälja sålt sålde
bära bär bar burit
dra drar drog dragit
skrika skriker skrek
förbjuda förbjudet förbjöd förbjuden
erbjuda erbjuder erbjöd
sprida sprider spritt spred
bok böcker
hand händer
medlem medlemmar
rum rummet
nyckel nycklar
regel regler
`;
const groups: Localized<ReadonlyMap<string, readonly string[]>> = {
  en: grouped(english),
  sv: grouped(swedish),
};

/** The other forms of a word, the commonest first. */
export function irregularForms(word: string, locale: Locale): readonly string[] {
  return groups[locale].get(word) ?? [];
}

function grouped(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap((forms) => forms.map((form) => [form, forms.filter((other) => other !== form)] as const)),
  );
}

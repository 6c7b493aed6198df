/**
 * Everyday words that mean the same to whoever searches. The texts use one of them ("customer", "picture"), people type
 * any ("client", "photo"). Each group works in all directions. What is special to our subject stands in the glossary.
 */
import type { Locale, Localized } from '../locale.ts';
import { stem } from './stem.ts';

const english = `
customer client guest patron buyer shopper
picture photo photograph image pic snapshot
employee staff worker team colleague coworker receptionist hire
phone mobile cell cellphone smartphone
computer laptop pc tablet
delete erase remove wipe
throw discard trash toss bin dispose
form questionnaire sheet
child kid minor toddler
parent guardian mother father
recording footage film video
reply answer respond response
leave quit resign
review rating
bill invoice
email mail
text sms message
keep store save retain
shop store boutique
webshop ecommerce eshop
website site webpage homepage
online internet web
salon spa parlor
doctor physician
illness sickness disease
injury hurt pain
upload publish post
repost reshare share
password passcode
scam fraud
fake false
money cash
buy purchase order
membership subscription
discount coupon reward
stolen theft thief burglary
lost missing stolen
hacked hacker hack
husband wife spouse partner relative
gossip talk
cctv camera surveillance
reader terminal machine
repair fix technician
slip note notebook paper
subscriber recipient
close shut
sell sale
permission consent approval authorization
contest giveaway raffle sweepstakes lottery
appointment booking reservation
law legal regulation rule
fee charge cost
snoop peek pry nosy
shred destroy
hairdresser stylist barber
bookkeeper accountant
supplier vendor provider
advice tips guidance
rude angry abusive yell shout scream threaten harass
newsletter mailing
`;

const swedish = `
kund klient gäst besökare
bild foto fotografi
fota fotografera plåta
personal anställd medarbetare kollega team receptionist vikarie
mobil telefon lur mobiltelefon
dator laptop surfplatta platta
radera utplåna rensa
slänga kasta kassera
blankett formulär papper
barn minderårig unge
förälder vårdnadshavare mamma pappa
inspelning film video
svara bemöta
omdöme recension betyg kommentar
räkning faktura
mejl epost mail email
sms meddelande
butik affär
webbshop webbutik nätbutik ehandel
hemsida webbplats sajt webbsida
nät internet uppkoppling
läkare doktor
sjukdom sjuk
skada ont besvär
publicera posta
bedrägeri bluff lurendrejeri
falsk fejk fejkad
pengar kontanter
medlemskap abonnemang prenumeration gymkort
rabatt belöning erbjudande
stulen stöld stulits inbrott
borttappad tappat förlorad försvunnit stulen
hackad hackare
make maka man fru sambo anhörig
skvaller skvallra prata
snoka kika nyfiken
övervakningskamera kamera kamerabevakning
kortmaskin kortläsare kortterminal betalterminal terminal
laga reparera reparatör tekniker
lapp anteckning block
avregistrera avanmäla
stänga avveckla nedläggning
sälja försäljning
firma företag verksamhet
dra debitera
samtycke medgivande tillåtelse tillstånd godkännande
tävling utlottning lotteri lotta
bokning tidsbokning reservation
lag regel krav bestämmelse
avgift kostnad
frisör hårfrisör stylist
bokförare revisor redovisningskonsult
hot hota aggressiv otrevlig skrika arg
nyhetsbrev utskick
anmäla rapportera
reception disk kassa
`;

const groups: Localized<ReadonlyMap<string, readonly string[]>> = {
  en: byStem(english, 'en'),
  sv: byStem(swedish, 'sv'),
};

/** Other everyday words for a word, in whatever form it is typed. */
export function synonymsOf(word: string, locale: Locale): readonly string[] {
  return groups[locale].get(stem(word, locale)) ?? [];
}

function byStem(text: string, locale: Locale): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of text.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      const key = stem(word, locale);
      found.set(key, [...(found.get(key) ?? []), ...others]);
    }
  }
  return found;
}

/**
 * Words that carry no meaning in a search: question words, small words, and what people write around the thing they
 * look for ("how do I", "vad gäller för"). A search of nothing but such words keeps them all.
 */
import type { Localized } from '../locale.ts';

const english = `
a an the this that these those there here it its is are was were be been being am do does did doing done have has had
having can could may might must shall should will would ought need needs needed want wants get gets got getting
i im ive me my mine we us our ours you your yours he him his she her hers they them their theirs who whom whose which
what when where why how if or and but not nor so than then too very just only also even ever still yet
of to in on at by for from with without about into onto over under out off up down between during
as any some all each every both either neither other another such same own
ok okay allowed please help go going make makes use using used
dont doesnt cant wont isnt im one someone anyone something anything everything thing things way ways
`;

const swedish = `
en ett den det de dem denna detta dessa den där här är var vara varit blir bli blev blivit ha har hade haft
göra gör gjorde gjort kan kunde ska skall skulle måste får få fick fått vill ville vilja behöver behövs bör borde
jag mig min mitt mina vi oss vår vårt våra du dig din ditt dina ni er ert era han honom hans hon henne hennes hen
man en ens sin sitt sina sig som vem vems vilken vilket vilka vad när vart varför hur om eller och men inte ej så att deras dess än då
också bara även just nu sedan redan ännu av till i på vid för från med utan mot åt under över ut in upp ner mellan innan
någon något några ingen inget inga all allt allting alla varje båda annan annat andra samma egen eget egna
okej tillåtet hjälp säger säga sa sagt går gå gick använda använder gäller kom kommer kommit
sådan sådant sådana ju väl nog kanske mer mest mycket många
`;

const lists: Localized<ReadonlySet<string>> = { en: listed(english), sv: listed(swedish) };

export function isStopWord(word: string, locale: 'en' | 'sv'): boolean {
  return lists[locale].has(word);
}

function listed(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

import type { KeepingMessages } from '../en/keeping.ts';

export const keeping: KeepingMessages = {
  state: {
    asking: 'Tittar efter vad som är sparat …',
    getting: 'Hämtar sidorna. Du kan läsa vidare så länge.',
    gettingRest: 'Mer än hälften av sidorna är hämtade.',
    stopped: 'Avbrutet. Inget har sparats, och inget hämtas förrän du ber om det.',
    kept: 'Klar att använda utan nät.',
    keptOffline: 'Du är utan nät. Allt här fungerar.',
    notKept: 'Sidorna är inte sparade på enheten.',
    offlineNotKept: 'Du är utan nät, och sidorna är inte sparade på enheten.',
    impossible: 'Den här webbläsaren kan inte spara sidor. Ta mappen i stället.',
    metered:
      'Du har begränsad datamängd eller har slagit på databesparing. Därför hämtas inget förrän du ber om det.',
    removed: 'De sparade sidorna är borttagna. De kommer inte tillbaka förrän du ber om dem.',
    'no-room': 'Det fanns inte plats för sidorna. Frigör utrymme eller ta mappen i stället.',
    'no-network': 'Anslutningen bröts innan alla sidor hade hämtats. Försök igen eller ta mappen i stället.',
    'missing-file': 'Servern skickade inte alla sidor. Försök igen senare eller ta mappen i stället.',
    'other-edition': 'Webbplatsen uppdateras just nu. Försök igen om några minuter.',
  },
  sizeOnDevice: (size) => `${size} på enheten.`,
  networkOn: 'Uppkopplad',
  networkOff: 'Utan nät',
  pagesComplete: 'Alla',
  pagesNone: 'Inga',
  pagesSome: (done, total) => `${done} av ${total}`,
};

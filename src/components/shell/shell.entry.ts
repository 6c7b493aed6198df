import { keepPagesLater } from '../offline/pages-later.ts';
import { CopyLink } from './copy-link.element.ts';
import { markArrivalOnDemand, openSearchOnDemand } from './search-opener.ts';
import { SiteMenu } from './site-menu.element.ts';
import { SiteSettings } from './site-settings.element.ts';
import { keepPlaceAcrossLanguages } from './twin-link.ts';
import { sayWhenPartIsUnknown } from './unknown-part.ts';

customElements.define('site-menu', SiteMenu);
customElements.define('site-settings', SiteSettings);
customElements.define('copy-link', CopyLink);
sayWhenPartIsUnknown();
openSearchOnDemand();
markArrivalOnDemand();
keepPlaceAcrossLanguages();
keepPagesLater();

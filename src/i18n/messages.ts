import { book as enBook } from './en/book.ts';
import { checklist as enChecklist } from './en/checklist.ts';
import { document as enDocument } from './en/document.ts';
import { feeds as enFeeds } from './en/feeds.ts';
import { filter as enFilter } from './en/filter.ts';
import { folder as enFolder } from './en/folder.ts';
import { found as enFound } from './en/found.ts';
import { guide as enGuide } from './en/guide.ts';
import { home as enHome } from './en/home.ts';
import { incident as enIncident } from './en/incident.ts';
import { keeping as enKeeping } from './en/keeping.ts';
import { offline as enOffline } from './en/offline.ts';
import { preview as enPreview } from './en/preview.ts';
import { progress as enProgress } from './en/progress.ts';
import { reference as enReference } from './en/reference.ts';
import { search as enSearch } from './en/search.ts';
import { shell as enShell } from './en/shell.ts';
import { update as enUpdate } from './en/update.ts';
import { book as svBook } from './sv/book.ts';
import { checklist as svChecklist } from './sv/checklist.ts';
import { document as svDocument } from './sv/document.ts';
import { feeds as svFeeds } from './sv/feeds.ts';
import { filter as svFilter } from './sv/filter.ts';
import { folder as svFolder } from './sv/folder.ts';
import { found as svFound } from './sv/found.ts';
import { guide as svGuide } from './sv/guide.ts';
import { home as svHome } from './sv/home.ts';
import { incident as svIncident } from './sv/incident.ts';
import { keeping as svKeeping } from './sv/keeping.ts';
import { offline as svOffline } from './sv/offline.ts';
import { preview as svPreview } from './sv/preview.ts';
import { progress as svProgress } from './sv/progress.ts';
import { reference as svReference } from './sv/reference.ts';
import { search as svSearch } from './sv/search.ts';
import { shell as svShell } from './sv/shell.ts';
import { update as svUpdate } from './sv/update.ts';

/**
 * All interface strings by language and area, for markup that is written at build.
 * Elements import the one area they count with, so that a page carries few.
 */
export const messages = {
  en: {
    book: enBook,
    search: enSearch,
    shell: enShell,
    guide: enGuide,
    checklist: enChecklist,
    document: enDocument,
    home: enHome,
    progress: enProgress,
    incident: enIncident,
    reference: enReference,
    preview: enPreview,
    feeds: enFeeds,
    update: enUpdate,
    offline: enOffline,
    keeping: enKeeping,
    folder: enFolder,
    found: enFound,
    filter: enFilter,
  },
  sv: {
    book: svBook,
    search: svSearch,
    shell: svShell,
    guide: svGuide,
    checklist: svChecklist,
    document: svDocument,
    home: svHome,
    progress: svProgress,
    incident: svIncident,
    reference: svReference,
    preview: svPreview,
    feeds: svFeeds,
    update: svUpdate,
    offline: svOffline,
    keeping: svKeeping,
    folder: svFolder,
    found: svFound,
    filter: svFilter,
  },
};

/** The gallery is built from this folder alone (`integrations/gallery.ts`), with the same content as the site. */
export { collections } from '../../content.config.ts';

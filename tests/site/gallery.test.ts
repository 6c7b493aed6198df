import { expect, test } from 'vitest';
import { gallery, isGalleryBuild } from '../../integrations/gallery.ts';
import { allFiles, read } from './site.ts';

test('the gallery is not published', () => {
  expect(allFiles().filter((name) => /(?:^|\/)gallery\b/.test(name))).toEqual([]);
  const mentions = allFiles().filter(
    (name) => /\.(?:html|xml|txt)$/.test(name) && /\/gallery\//.test(read(name).toString()),
  );
  expect(mentions).toEqual([]);
});

test('only GALLERY=1 makes the gallery', () => {
  expect(isGalleryBuild({ GALLERY: '1' })).toBe(true);
  for (const environment of [{}, { GALLERY: '' }, { GALLERY: '0' }, { NODE_ENV: 'test' }]) {
    expect(isGalleryBuild(environment)).toBe(false);
  }
  expect(gallery().name).toBe('safe-hands:gallery');
});

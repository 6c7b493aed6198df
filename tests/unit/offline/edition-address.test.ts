import { expect, test } from 'vitest';
import { fileAddress, wayToRoot } from '../../../src/domain/offline/edition-address.ts';

test.each([
  ['../../', '/sv/guider/x/', '../../sv/guider/x/index.html'],
  ['../../', '/sv/guider/x/?mark=ord#del', '../../sv/guider/x/index.html?mark=ord#del'],
  ['../', '/en/#top', '../en/index.html#top'],
  ['./', '/', './index.html'],
  ['./', '/?q=a/b', './index.html?q=a/b'],
  ['../', '/checklists/start-here.json', '../checklists/start-here.json'],
])('from %s, %s is the file %s', (root, address, file) => {
  expect(fileAddress(root, address)).toBe(file);
});

test.each([
  ['index.html', './'],
  ['en/index.html', '../'],
  ['en/guides/x/index.html', '../../../'],
])('the way from %s to the top is %s', (file, way) => {
  expect(wayToRoot(file)).toBe(way);
});

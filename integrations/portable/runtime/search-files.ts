/**
 * Answers Pagefind's requests from what the packs have brought. Only Pagefind's own calls come here: its `fetch` has been
 * given this name at build.
 */
declare global {
  /** Files by their path in `pagefind/`, in base64. `search-<language>.js` fills it. */
  var kbPack: Record<string, string>;
  var kbFetch: (address: string | URL | Request) => Promise<Response>;
}

globalThis.kbPack ??= {};

const types: Record<string, string> = { json: 'application/json', js: 'text/javascript' };

globalThis.kbFetch = async (address) => {
  const name = String(address instanceof Request ? address.url : address)
    .replace(/[?#].*$/, '')
    .replace(/^.*\/kb-pack\//, '');
  const packed = globalThis.kbPack[name];
  if (packed === undefined)
    return new Response('', { status: 404, statusText: `${name} is not in this folder` });
  const bytes = bytesOf(packed);
  const type = name.endsWith('.pagefind') ? 'application/wasm' : types[name.split('.').at(-1) ?? ''];
  return new Response(bytes, { headers: { 'content-type': type ?? 'application/octet-stream' } });
};

/** The browser's own way where it has one: the pack is large, and letter by letter it holds the first search up. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return (
    fromBase64?.call(Uint8Array, base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  );
}

export {};

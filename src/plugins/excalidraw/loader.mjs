const LEFT_OUT = /var ([\w$]+)="\.\/fonts\/Xiaolai\/[^"]+"/g;
const FALLBACK = /return (\w+)\.push\(new URL\(\w+,[\w$]+\.ASSETS_FALLBACK_URL\)\),\1/g;

/**
 * Excalidraw's module of fonts without the family that this site leaves out, and without the public server that it
 * appends to the address of every font: an empty text makes a browser ask for all faces of a family, there or anywhere.
 *
 * @param {string} source
 * @param {string} name of the module, for the message
 * @returns {string}
 * @throws if the module looks different, because then it could reach for another origin
 */
export function ownFontsOnly(source, name = 'Excalidraw') {
  // The bundler would write the folder of this build there; without an address, Excalidraw does without its worker.
  let text = source.replaceAll('import.meta.url', '""');
  if (!source.includes('ASSETS_FALLBACK_URL')) return text;
  for (const [, id = ''] of source.matchAll(LEFT_OUT)) {
    const escaped = id.replaceAll('$', '\\$');
    text = text.replace(new RegExp(`\\{uri:${escaped}(?:,descriptors:\\{unicodeRange:"[^"]*"\\})?\\},?`), '');
    if (new RegExp(`\\buri:${escaped}[,}]`).test(text)) throw new Error(`${name}: a face of the font that is left out could not be removed. Compare src/plugins/excalidraw/loader.mjs with the new version of the package.`);
  }
  const own = text.replace(FALLBACK, 'return $1');
  if (own === text) throw new Error(`${name}: the public server of fonts could not be removed. Compare src/plugins/excalidraw/loader.mjs with the new version of the package.`);
  return own;
}

/** @param {string} source */
export default function loader(source) {
  return ownFontsOnly(source, this.resourcePath);
}

declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text; see the package's README. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {targetFormat?: 'sfnt' | 'woff' | 'woff2'},
  ): Promise<Buffer>;
}

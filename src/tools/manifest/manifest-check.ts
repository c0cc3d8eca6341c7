import type { Document } from '@xmldom/xmldom';

/** What a manifest is checked against besides itself. */
export interface ManifestSurroundings {
  /** Bytes of a file that the manifest names by its address, null where there is none. */
  readonly fileOf: (url: URL) => Uint8Array | null;
  /** Requirement sets that the code relies on, by name: `{ ExcelApi: '1.14' }`. */
  readonly usedSets: Readonly<Record<string, string>>;
  /** Locales that every text must offer besides the default one. */
  readonly locales: readonly string[];
  /** A manifest for people's machines: no localhost. */
  readonly production: boolean;
}

/** One rule: a Chinese sentence for each problem. */
export type Check = (document: Document, surroundings: ManifestSurroundings) => string[];

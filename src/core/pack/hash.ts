import type { Pack } from './pack';

/** Same data, same text: keys in order, whatever order the file had. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

const SEEDS = [0x811c9dc5, 0x9747b28c] as const;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units. */
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Short stable hash of a text (16 hexadecimal digits): equal text, equal hash. It recognises, it does not protect. */
export function shortHash(text: string): string {
  return SEEDS.map((seed) => fnv(text, seed)).join('');
}

/** Hash of a pack's content: equal data, equal hash, whatever order its keys had. */
export function packHash(pack: Pack): string {
  return shortHash(canonical(pack));
}

const LARGEST = 4 * 1024 * 1024;

/** Text of a file: UTF-8, or GB 18030 as Chinese Windows writes it. Null where it is too large or no text. */
export async function readTextFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) return null;
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

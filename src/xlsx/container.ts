/** What the first bytes of a file say it is. */
export type Container =
  'empty' | 'zip' | 'compound' | 'pdf' | 'rtf' | 'image' | 'archive' | 'markup' | 'text' | 'binary';

const SIGNATURES: readonly { readonly container: Container; readonly bytes: readonly number[] }[] = [
  { container: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { container: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { container: 'compound', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { container: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { container: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { container: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { container: 'image', bytes: [0xff, 0xd8, 0xff] },
  { container: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { container: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { container: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { container: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { container: 'archive', bytes: [0x1f, 0x8b] },
];

const SAMPLE = 4096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text holds; UTF-16 text is told by its mark. */
function looksBinary(sample: Uint8Array): boolean {
  const isUtf16 = startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff]);
  return !isUtf16 && sample.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
}

/** Tells the container of a file by its content; the name is not asked because it is wrong so often. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty';
  const known = SIGNATURES.find(({ bytes: signature }) => startsWith(bytes, signature));
  if (known) return known.container;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.every((byte) => byte === 0)) return 'empty';
  if (looksBinary(sample)) return 'binary';
  return /^[\s\uFEFF]*(?:<[a-z!?]|MIME-Version:)/i.test(decodeText(sample)) ? 'markup' : 'text';
}

/** Text of bytes: by byte order mark, else UTF-8 if it is valid, else the Chinese national encoding GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // A sample may end inside a character: streaming keeps the rest back instead of refusing it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

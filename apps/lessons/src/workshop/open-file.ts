import type { Source } from './formats.ts';

/** The bytes of a file as a source: packages stay bytes, texts are decoded as what they are. */
export function openBytes(name: string, bytes: Uint8Array): Source {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return { name, content: isZip ? bytes : decode(bytes) };
}

/** UTF-8 or UTF-16 where it says or proves so; old Windows files are neither, and then it is Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import { strFromU8, Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Collector } from './collector.ts';

const mostFiles = 20_100;
const longestFile = 5_000_000;
const longestPackage = 60_000_000;

/**
 * Bytes handed over at a time. Packed bytes can swell a thousandfold, so that this is also what bounds the work done
 * before a bomb is noticed.
 */
const chunkLength = 16_384;

/**
 * The XML files of a zip, by their paths. What a zip states about its sizes may be forged, so what comes out is counted
 * as well. Nothing is written anywhere, and zips inside the zip stay closed.
 */
export function unpackXml(zip: Uint8Array, collector: Collector): Map<string, string> {
  const texts = new Map<string, string>();
  let files = 0;
  let size = 0;

  const unpack = (file: UnzipFile) => {
    const place = { question: file.name };
    const chunks: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, chunk, final) => {
      if (error) collector.error('Cannot be unpacked; pack the zip again.', place);
      if (error || length > longestFile) return;
      chunks.push(chunk);
      length += chunk.length;
      size += chunk.length;
      if (length > longestFile) collector.error(tooLong, place);
      else if (final) texts.set(file.name, strFromU8(joined(chunks, length)));
    };
    file.start();
  };
  const unzip = new Unzip((file) => {
    files++;
    const place = { question: file.name };
    if (/\.zip$/i.test(file.name)) {
      collector.warn('A zip inside the zip is not opened; bring it by itself.', place);
    }
    if (!/\.xml$/i.test(file.name)) return;
    if ((file.originalSize ?? 0) > longestFile) collector.error(tooLong, place);
    else unpack(file);
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += chunkLength) {
      unzip.push(zip.subarray(at, at + chunkLength), at + chunkLength >= zip.length);
      if (files > mostFiles || size > longestPackage) {
        collector.error(tooMuch);
        break;
      }
    }
  } catch {
    collector.error('The zip cannot be opened; pack it again.');
  }
  return texts;
}

const tooLong = `Unpacks to more than ${longestFile / 1e6} MB, too much for one question; left out.`;
const tooMuch = `Holds more than ${mostFiles} files or unpacks to more than ${longestPackage / 1e6} MB; split it into several packages.`;

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

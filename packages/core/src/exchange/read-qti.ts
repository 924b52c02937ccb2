import { strFromU8, unzipSync } from 'fflate';
import { Collector, longestFile } from './collector.ts';
import type { Reading } from './problem.ts';
import { inThirdVersion } from './qti-names.ts';
import { readQtiItem } from './qti-reader.ts';
import { descendants, readXml, type XmlElement } from './xml.ts';

const mostFiles = 20_100;
const longestEntry = 5_000_000;
const longestPackage = 60_000_000;

/**
 * Reads QTI 3.0, 2.2 and 2.1: a zipped package, or the text of one item. Items come in the order of the package's test,
 * the rest behind.
 */
export function readQti(source: Uint8Array | string): Reading {
  const collector = new Collector();
  if (
    source.length > longestPackage ||
    (typeof source === 'string' && source.length > longestFile)
  ) {
    collector.error('The file is too large; split the package.');
  } else if (typeof source === 'string') readFiles(new Map([['', source]]), collector);
  else if (source[0] === 0x50 && source[1] === 0x4b)
    readFiles(unpack(source, collector), collector);
  else readFiles(new Map([['', strFromU8(source)]]), collector);
  return collector.reading();
}

/** The XML files of a package. Their stated sizes are checked before anything is unpacked. */
function unpack(zip: Uint8Array, collector: Collector): Map<string, string> {
  let files = 0;
  let size = 0;
  try {
    const entries = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml$/i.test(name)) return false;
        files++;
        size += originalSize;
        const fits = originalSize <= longestEntry && files <= mostFiles && size <= longestPackage;
        if (!fits) collector.error('Too large to be a question; left out.', { question: name });
        return fits;
      },
    });
    return new Map(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
  } catch {
    collector.error('The zip cannot be opened; pack it again.');
    return new Map();
  }
}

function readFiles(files: ReadonlyMap<string, string>, collector: Collector): void {
  const roots = [...files].flatMap(([path, text]) => {
    const { root, problems } = readXml(text);
    const place = path === '' ? {} : { question: path };
    for (const { line, message } of problems) {
      collector.warn(`Not well-formed: ${message}`, { ...place, line });
    }
    return root ? [{ path, root: inThirdVersion(root) }] : [];
  });
  const places = testOrder(roots);
  const items = roots
    .filter(({ root }) => root.name === 'qti-assessment-item')
    .toSorted(
      (a, b) => (places.get(a.path) ?? roots.length) - (places.get(b.path) ?? roots.length),
    );
  for (const { path, root } of items) {
    if (collector.full) return;
    readQtiItem(root, path, collector);
  }
  if (items.length === 0) {
    collector.error(
      'Holds no QTI item: an item begins with <qti-assessment-item> or <assessmentItem>.',
    );
  }
}

/** The place of each item in the tests of the package, by path. */
function testOrder(
  roots: readonly { readonly path: string; readonly root: XmlElement }[],
): Map<string, number> {
  const tests = roots.filter(({ root }) => root.name === 'qti-assessment-test');
  const paths = tests.flatMap(({ path, root }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return descendants(root, 'qti-assessment-item-ref', 'assessmentItemRef').map(
      ({ attributes }) => folder + (attributes.get('href') ?? ''),
    );
  });
  return new Map(paths.map((path, at) => [path, at]));
}

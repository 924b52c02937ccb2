import { strFromU8 } from 'fflate';
import { Collector, longestFile } from './collector.ts';
import type { Reading } from './problem.ts';
import { inThirdVersion } from './qti-names.ts';
import { readQtiItem } from './qti-reader.ts';
import { unpackXml } from './unpack-xml.ts';
import { descendants, readXml } from './xml.ts';

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
    readFiles(unpackXml(source, collector), collector);
  else readFiles(new Map([['', strFromU8(source)]]), collector);
  return collector.reading();
}

/** Reads one file after the other and keeps none, so that a large package never stands in memory as trees. */
function readFiles(files: ReadonlyMap<string, string>, collector: Collector): void {
  const places = testOrder(files);
  const ordered = [...files].toSorted(
    ([a], [b]) => (places.get(a) ?? files.size) - (places.get(b) ?? files.size),
  );
  let items = 0;
  for (const [path, text] of ordered) {
    const place = path === '' ? {} : { question: path };
    if (!collector.hasRoom(place)) return;
    const { root, problems } = readXml(text);
    for (const problem of problems) collector.report({ ...place, ...problem });
    if (root && /^(qti-assessment-item|assessmentItem)$/.test(root.name)) {
      items++;
      readQtiItem(inThirdVersion(root), path, collector);
    }
  }
  if (items === 0) {
    collector.error(
      'Holds no QTI item: an item begins with <qti-assessment-item> or <assessmentItem>.',
    );
  }
}

/** The place of each item in the tests of the package, by path. */
function testOrder(files: ReadonlyMap<string, string>): Map<string, number> {
  const paths = [...files].flatMap(([path, text]) => {
    const root = /<[\w:]*assessment-?test\b/i.test(text) ? readXml(text).root : undefined;
    if (!root) return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return descendants(root, 'qti-assessment-item-ref', 'assessmentItemRef').map(
      ({ attributes }) => folder + (attributes.get('href') ?? ''),
    );
  });
  return new Map(paths.map((path, at) => [path, at]));
}

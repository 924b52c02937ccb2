import { strToU8, zipSync } from 'fflate';
import type { Question } from '../quiz/question.ts';
import { nearestKind } from './nearest-kind.ts';
import type { Problem, WriteOptions } from './problem.ts';
import { qtiId } from './qti-names.ts';
import { qtiItem } from './qti-item.ts';
import { escapeXml } from './xml.ts';

/** A QTI package, with what it could not hold. */
export interface PackageWriting {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

const header = '<?xml version="1.0" encoding="UTF-8"?>\n';
const qtiSpace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const packageSpace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';

/**
 * Writes a QTI 3.0 package: a zip with one item for each question, a test that holds them all, and a manifest; one
 * language at a time. The same questions always give the same bytes.
 */
export function writeQti(
  questions: readonly Question[],
  { language = 'en' }: WriteOptions = {},
): PackageWriting {
  const problems: Problem[] = [];
  const items = questions.flatMap((given) => {
    const question = nearestKind(given, problems);
    const xml = qtiItem(question, language, problems);
    return xml === undefined ? [] : [{ id: qtiId(question.id), xml: header + xml }];
  });
  const ids = items.map(({ id }) => id);
  const files = new Map([
    ['imsmanifest.xml', header + manifest(ids)],
    ['assessment.xml', header + assessment(ids)],
    ...items.map(({ id, xml }) => [pathOf(id), xml] as const),
  ]);
  const bytes = zipSync(
    Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])),
    { mtime: '1980-01-01T00:00:00' },
  );
  return { bytes, problems };
}

function pathOf(id: string): string {
  return `items/${id}.xml`;
}

function manifest(ids: readonly string[]): string {
  const items = ids.map(
    (id) =>
      `    <resource identifier="${id}" type="imsqti_item_xmlv3p0" href="${pathOf(id)}"><file href="${pathOf(id)}"/></resource>\n`,
  );
  const dependencies = ids.map((id) => `<dependency identifierref="${id}"/>`).join('');
  return `<manifest xmlns="${packageSpace}" identifier="groundswell-package">
  <metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
  <organizations/>
  <resources>
    <resource identifier="assessment" type="imsqti_test_xmlv3p0" href="assessment.xml"><file href="assessment.xml"/>${dependencies}</resource>
${items.join('')}  </resources>
</manifest>
`;
}

function assessment(ids: readonly string[]): string {
  const references = ids.map(
    (id) => `      <qti-assessment-item-ref identifier="${id}" href="${escapeXml(pathOf(id))}"/>\n`,
  );
  return `<qti-assessment-test xmlns="${qtiSpace}" identifier="assessment" title="Groundswell">
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
  <qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="individual">
    <qti-assessment-section identifier="section" title="Groundswell" visible="true">
${references.join('')}    </qti-assessment-section>
  </qti-test-part>
  <qti-outcome-processing><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-test-variables variable-identifier="SCORE"/></qti-sum></qti-set-outcome-value></qti-outcome-processing>
</qti-assessment-test>
`;
}

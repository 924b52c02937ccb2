/** An item in the names of QTI 2.1; `version` is the last part of its namespace. */
export function olderItem(
  inside: string,
  declaration: string,
  more = '',
  version = 'imsqti_v2p1',
): string {
  return `<?xml version="1.0"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/${version}" identifier="item1" title="A title" adaptive="false" timeDependent="false">${declaration}<itemBody>${inside}</itemBody>${more}</assessmentItem>`;
}

/** What is declared about the response: its right values, in order. */
export function olderDeclaration(
  cardinality: string,
  baseType: string,
  right: readonly string[],
  mapping = '',
): string {
  const values = right.map((value) => `<value>${value}</value>`).join('');
  return `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${values}</correctResponse>${mapping}</responseDeclaration>`;
}

const templates = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates';
export const matchCorrect = `<responseProcessing template="${templates}/match_correct"/>`;
export const mapResponse = `<responseProcessing template="${templates}/map_response"/>`;

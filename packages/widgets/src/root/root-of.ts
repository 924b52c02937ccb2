/** The document an element stands in, or its shadow root in an embed: a document does not look inside one. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

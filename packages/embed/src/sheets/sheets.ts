const sheets: CSSStyleSheet[] = [];
const roots = new Set<ShadowRoot>();

/** Gives a style sheet to every shadow root that is open now or later, in the order of import. */
export function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.push(sheet);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
}

/** Keeps a shadow root in all sheets. Returns how to stop. */
export function adoptSheets(root: ShadowRoot): () => void {
  roots.add(root);
  root.adoptedStyleSheets.push(...sheets);
  return () => {
    roots.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}

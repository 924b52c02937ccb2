/** The shadow root of an element, with room kept for what comes, so that the page does not jump. */
export function waitingRoom(element: HTMLElement): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [roomSheet()];
  const room = document.createElement('div');
  room.className = 'room';
  room.setAttribute('aria-busy', 'true');
  root.append(room);
  return root;
}

let sheet: CSSStyleSheet | null = null;

// An important rule in here beats even an important one of the page.
function roomSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{display:block!important;font-size:medium!important;--gs-rem:1em}' +
      '.room{min-height:20em}' +
      '.gone{padding:1em;border:2px solid;font:1em/1.5 system-ui,sans-serif}' +
      '.gone button{min-height:44px;font:inherit}',
  );
  return sheet;
}

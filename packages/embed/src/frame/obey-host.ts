import * as v from 'valibot';
import { type HostMessage, hostMessageSchema, protocolVersion } from '../protocol/index.ts';

/** Takes messages from the page that shows this frame, if its origin is on the list; others go unanswered. */
export function obeyHost(element: HTMLElement, hosts: readonly string[]): void {
  addEventListener('message', ({ data, origin, source }) => {
    if (source !== parent || !hosts.includes(origin)) return;
    const reading = v.safeParse(hostMessageSchema, data);
    if (reading.success) {
      obey(element, reading.output);
      return;
    }
    const [issue] = reading.issues;
    const detail = {
      reason: 'bad-message',
      detail: [v.getDotPath(issue), issue.message].filter(Boolean).join(': '),
    };
    parent.postMessage({ type: 'groundswell-problem', version: protocolVersion, detail }, origin);
  });
}

function obey(element: HTMLElement, { settings, tokens = {}, ...words }: HostMessage) {
  if (words.caption !== undefined) element.setAttribute('caption', words.caption);
  if (words.theme) {
    element.setAttribute('theme', words.theme);
    document.documentElement.dataset.gsTheme = words.theme;
  }
  if (words.lang) {
    element.setAttribute('lang', words.lang);
    document.documentElement.lang = words.lang;
  }
  if (settings !== undefined) Object.assign(element, { settings });
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
}

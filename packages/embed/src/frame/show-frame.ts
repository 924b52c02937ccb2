import type { EmbedEvents } from '../element/index.ts';
import { protocolVersion } from '../protocol/index.ts';
import { type FrameAddress, readFrameAddress } from './frame-address.ts';
import { heightMessages } from './height-messages.ts';
import { obeyHost } from './obey-host.ts';

/** Fills the page of a frame with the piece that its address asks for, and speaks with the host. */
export function showFrame(): void {
  const address = readFrameAddress(location.href);
  const element = document.createElement(`groundswell-${address.is}`);
  for (const [name, value] of Object.entries(address.attributes)) element.setAttribute(name, value);
  if (address.attributes.lang) document.documentElement.lang = address.attributes.lang;
  document.getElementById('piece')?.replaceChildren(element);
  if (parent === window) return;
  tellHeight(element, address);
  tellEvents(element, address.hosts);
  obeyHost(element, address.hosts);
}

/** A height says nothing about the learner, so whoever shows the frame may know it. */
function tellHeight(element: HTMLElement, { wordPressSecret }: FrameAddress) {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().bottom + scrollY);
    if (height === told) return;
    told = height;
    for (const message of heightMessages(height, wordPressSecret)) parent.postMessage(message, '*');
  });
  observer.observe(element);
}

/** Answers go to the origins on the list alone: the browser drops what is meant for another. */
function tellEvents(element: HTMLElement, hosts: readonly string[]) {
  for (const type of told) {
    element.addEventListener(type, ({ detail }) => {
      for (const host of hosts) {
        parent.postMessage({ type, version: protocolVersion, detail }, host);
      }
    });
  }
}

const told = [
  'groundswell-ready',
  'groundswell-state',
  'groundswell-result',
  'groundswell-problem',
] as const satisfies readonly (keyof EmbedEvents)[];

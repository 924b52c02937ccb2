/** Dragging and sliding into place; fetched after the card is on screen, so that it never waits for them. */
export { domMax as default } from 'framer-motion';

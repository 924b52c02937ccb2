export { type Language, languages, type Text } from './text.ts';

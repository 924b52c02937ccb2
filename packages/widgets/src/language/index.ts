export { LanguageProvider, useLanguage } from './language.tsx';
export { type Catalogue, formatMessage, formatNumber, type MessageValues } from './messages.ts';
export { type Translate, useMessages, useNumber, useText } from './use-messages.ts';

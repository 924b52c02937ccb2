export { type Look, languages, themes } from './look.ts';
export { SettingsForm, type SettingsFormProps } from './settings-form.tsx';
export { type EmbedLines, SetUp, type SetUpProps } from './set-up.tsx';

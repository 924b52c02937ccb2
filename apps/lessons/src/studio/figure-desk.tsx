import { useLanguage, useMessages, useText } from '@groundswell/widgets/language';
import { presets } from '@groundswell/widgets/presets';
import { type Look, SettingsForm, SetUp } from '@groundswell/widgets/set-up';
import { FigureFrame } from '../figure/figure-frame.tsx';
import { messages as figureMessages } from '../figure/messages.ts';
import { linesFor } from './lines.ts';
import { messages } from './messages.ts';
import type { Subject } from './subject.ts';

interface FigureDeskProps {
  subject: Subject & { type: 'figure' };
  look: Look;
  onLook: (look: Look) => void;
  onSettings: (settings: unknown) => void;
}

/** One figure set up by looking at it. */
export function FigureDesk({ subject, look, onLook, onSettings }: FigureDeskProps) {
  const t = useMessages(messages);
  const text = useText();
  const around = useLanguage();
  const { kind, schema, settings: start } = subject;
  const preset = presets[kind];
  const usual = preset?.caption ?? {
    en: figureMessages.en.sharedCaption,
    id: figureMessages.id.sharedCaption,
  };
  const caption = look.caption ? { en: look.caption, id: look.caption } : usual;
  const lines = (settings: unknown) =>
    linesFor(kind, settings, { ...look, caption: caption[look.language ?? around] });
  return (
    <SetUp
      kicker={t('title')}
      title={preset ? text(preset.title) : kind}
      schema={schema}
      start={start}
      look={look}
      onLook={onLook}
      caption={usual[look.language ?? around]}
      onSettings={onSettings}
      lines={lines}
      renderForm={(draft, change) => (
        <SettingsForm kind={kind} schema={schema} settings={draft} onChange={change} />
      )}
      renderPreview={(settings) => (
        <FigureFrame
          // A figure starts anew with other settings, and reads its colours once.
          key={JSON.stringify([settings, look.theme])}
          spec={{ kind, caption, settings }}
          paper="sheet"
        />
      )}
    />
  );
}

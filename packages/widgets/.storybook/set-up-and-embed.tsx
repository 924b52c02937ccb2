import { Heading, useOf } from '@storybook/addon-docs/blocks';
import { Suspense, use, useId, useState } from 'react';
// A dependency on embed would close a circle, for embed leans on widgets; only this workbench needs its lines.
import { embedLines } from '../../embed/src/lines/index.ts';
import { type FigureKind, figureKinds } from '../src/figure/index.ts';
import { useLanguage, useText } from '../src/language/index.ts';
import { presets } from '../src/presets/index.ts';
import { type Look, SettingsForm, SetUp } from '../src/set-up/index.ts';
import styles from './set-up-and-embed.module.css';

/** The panel of the figure studio, on the page of every figure; other widgets have none. */
export function SetUpAndEmbed() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const kind = kindOf(preparedMeta.parameters.fileName);
  const figure = figureKinds[kind];
  if (!figure || !presets[kind]) return null;
  return (
    <>
      <Heading>Set up and embed</Heading>
      <div className={`sb-unstyled ${styles.panel}`}>
        <Suspense fallback={<div aria-busy="true" />}>
          <Panel kind={kind} figure={figure} />
        </Suspense>
      </div>
    </>
  );
}

/** A figure's stories stand in the folder of its kind. */
function kindOf(fileName: unknown): string {
  return String(fileName).split('/').at(-2) ?? '';
}

function Panel({ kind, figure }: { kind: string; figure: FigureKind }) {
  const text = useText();
  const around = useLanguage();
  const id = useId();
  const [site, setSite] = useState('https://groundswell.example/');
  const [look, setLook] = useState<Look>({});
  const schema = use(schemaOf(figure));
  const preset = presets[kind];
  if (!preset) return null;
  const usual = preset.caption[look.language ?? around];
  const caption = look.caption ?? usual;
  return (
    <>
      <p className={styles.site}>
        <label htmlFor={id}>Address of your Groundswell</label>
        <input id={id} value={site} onChange={({ target }) => setSite(target.value)} />
      </p>
      <SetUp
        title={text(preset.title)}
        schema={schema}
        start={preset.settings}
        look={look}
        onLook={setLook}
        caption={usual}
        renderForm={(draft, change) => (
          <SettingsForm kind={kind} schema={schema} settings={draft} onChange={change} />
        )}
        renderPreview={(settings) => (
          <Suspense fallback={<div aria-busy="true" />}>
            <figure.Figure
              key={JSON.stringify([settings, look.theme])}
              settings={settings}
              caption={caption}
            />
          </Suspense>
        )}
        lines={(settings) =>
          embedLines({
            kind,
            settings,
            ...look,
            caption,
            site: URL.canParse(site) ? site : 'https://groundswell.example/',
          })
        }
      />
    </>
  );
}

const schemas = new Map<FigureKind, ReturnType<FigureKind['settingsSchema']>>();

/** The same promise each time, for `use` asks for it at every render. */
function schemaOf(figure: FigureKind): ReturnType<FigureKind['settingsSchema']> {
  const schema = schemas.get(figure) ?? figure.settingsSchema();
  schemas.set(figure, schema);
  return schema;
}

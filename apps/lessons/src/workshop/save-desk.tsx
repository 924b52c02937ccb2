import type { Language } from '@groundswell/core/quiz';
import { Button } from '@groundswell/widgets/button';
import { useLanguage, useMessages } from '@groundswell/widgets/language';
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Bench, finished } from './bench.ts';
import { type Format, formats, type SavedFile, writeFile } from './formats.ts';
import { messages } from './messages.ts';
import { ProblemLine } from './report-view.tsx';
import styles from './workshop.module.css';

/** The way out: a format, what it does to the questions, and the file. */
export function SaveDesk({ bench }: { bench: Bench }) {
  const t = useMessages(messages);
  const reader = useLanguage();
  const [format, setFormat] = useState<Format>('moodle');
  const [language, setLanguage] = useState<Language>(reader);
  const [file, setFile] = useState<SavedFile | null>(null);
  const [saved, setSaved] = useState<SavedFile | null>(null);
  useEffect(() => {
    if (bench.items.length === 0) return undefined;
    let wanted = true;
    // Typing need not wait for a whole file at each key.
    const timer = setTimeout(() => {
      void writeFile(finished(bench), format, language).then(
        (written) => wanted && setFile(written),
      );
    }, 200);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [bench, format, language]);
  if (bench.items.length === 0) return null;
  const questions = finished(bench);
  const unfinished = bench.items.length - questions.length;
  const refused = new Set(
    file?.problems.flatMap(({ severity, question }) =>
      severity === 'error' ? (question ?? []) : [],
    ),
  );
  // Written anew: the file that is shown may be older than the last key.
  const save = async () => {
    const written = await writeFile(questions, format, language);
    const address = URL.createObjectURL(written.parts);
    const link = document.createElement('a');
    link.href = address;
    link.download = written.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    setSaved(written);
  };
  return (
    <section className={styles.block} aria-labelledby="save">
      <h2 id="save">{t('save')}</h2>
      <div className={styles.pair}>
        <div className={styles.field}>
          <label htmlFor="save-format">{t('format')}</label>
          <select
            id="save-format"
            value={format}
            onChange={({ target }) => setFormat(target.value as Format)}
          >
            {formats.map((each) => (
              <option key={each} value={each}>
                {t(each)}
              </option>
            ))}
          </select>
        </div>
        {format === 'csv' ? null : (
          <div className={styles.field}>
            <label htmlFor="save-language">{t('language')}</label>
            <select
              id="save-language"
              value={language}
              onChange={({ target }) => setLanguage(target.value as Language)}
            >
              <option value="en">{t('english')}</option>
              <option value="id">{t('indonesian')}</option>
            </select>
          </div>
        )}
      </div>
      {file ? (
        <>
          <p>
            {t('saved', { count: questions.length - refused.size })}{' '}
            {unfinished > 0 ? t('unfinishedSave', { count: unfinished }) : null}{' '}
            {t(file.problems.length === 0 ? 'whole' : 'notWhole')}
          </p>
          <ul className={styles.problems}>
            {file.problems.slice(0, 100).map((problem, at) => (
              // Problems have no names, and the list is made anew as a whole.
              <ProblemLine key={`${at + 1}`} problem={problem} />
            ))}
          </ul>
        </>
      ) : null}
      <Button
        tone="main"
        icon={<Download aria-hidden />}
        disabled={!file || questions.length === refused.size}
        onClick={() => void save()}
      >
        {t('download')}
      </Button>
      <output className={styles.quiet}>{saved ? t('done', { name: saved.name }) : ''}</output>
    </section>
  );
}

import styles from './swatches.module.css';
import { coloursOf, measures } from './token-sheet.ts';

const themes = ['light', 'dark', 'contrast'] as const;

/** Every colour in every theme, as the sheet itself gives it. */
export function Swatches() {
  const byTheme = themes.map((theme) => ({ theme, colours: coloursOf(theme) }));
  const notes = new Map(coloursOf('light').map(({ name, note }) => [name, note]));
  return (
    <table className={`sb-unstyled ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">Token</th>
          {themes.map((theme) => (
            <th key={theme} scope="col">
              {theme}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...notes].map(([name, note]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              <span>{note}</span>
            </th>
            {byTheme.map(({ theme, colours }) => (
              <td key={theme}>
                <span
                  className={styles.swatch}
                  data-gs-theme={theme}
                  style={{ background: `var(${name})` }}
                />
                <code>{colours.find((colour) => colour.name === name)?.value}</code>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Tokens that are the same in every theme and whose names begin so. */
export function Measures({ of }: { of: readonly string[] }) {
  return (
    <table className={`sb-unstyled ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {measures()
          .filter(({ name }) => of.some((start) => name.startsWith(`--gs-${start}`)))
          .map(({ name, value, note }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                <span>{note}</span>
              </th>
              <td>
                <code>{value}</code>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

import styles from './form.module.css';

interface TickFieldProps {
  name: string;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

export function TickField({ name, ticked, onTick }: TickFieldProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={ticked} onChange={({ target }) => onTick(target.checked)} />
      {name}
    </label>
  );
}

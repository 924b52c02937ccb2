import { useText } from '../language/index.ts';
import { type NetworkRows, nodeOf } from '../simulation/index.ts';
import { Beside } from './beside.tsx';
import type { Drawing } from './drawing/index.ts';
import type { Label } from './settings.ts';

interface LabelsProps {
  drawing: Drawing;
  rows: NetworkRows;
  labels: readonly Label[];
}

/** Names on the people themselves, instead of a legend. */
export function Labels({ drawing, rows, labels }: LabelsProps) {
  const text = useText();
  return labels.map(({ who, name, note }) => (
    <Beside key={JSON.stringify(who)} drawing={drawing} node={nodeOf(who, rows)}>
      <b>{text(name)}</b>
      {note ? text(note) : null}
    </Beside>
  ));
}

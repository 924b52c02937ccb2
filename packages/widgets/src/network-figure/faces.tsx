import type { ReactNode } from 'react';
import { Face, personNames } from '../people/index.ts';
import { type NetworkRows, nodeOf } from '../simulation/index.ts';
import { StateMark } from '../state-mark/index.ts';
import { Beside } from './beside.tsx';
import type { Drawing } from './drawing/index.ts';
import styles from './faces.module.css';
import type { Person } from './person-list.tsx';
import type { FaceOf } from './settings.ts';

interface FacesProps {
  drawing: Drawing;
  rows: NetworkRows;
  faces: readonly FaceOf[];
  /** Who a node is right now; their state stands on the face by its shape. */
  person: (node: number) => Person;
}

/** People with faces and names in place of their marks. */
export function Faces({ drawing, rows, faces, person }: FacesProps): ReactNode {
  return faces.map(({ who, face }) => {
    const node = nodeOf(who, rows);
    if (node < 0) return null;
    const { state } = person(node);
    return (
      <Beside key={face} drawing={drawing} node={node} as="face">
        <div className={styles.person}>
          <Face person={face} size={52} />
          {state === 'unaware' ? null : (
            <span className={styles.state}>
              <StateMark state={state} size={24} />
            </span>
          )}
          <b>{personNames[face]}</b>
        </div>
      </Beside>
    );
  });
}

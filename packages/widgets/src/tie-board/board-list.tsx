import type { NetworkGoalQuestion, Tie } from '@groundswell/core/quiz';
import { Scissors } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../button/index.ts';
import { useMessages } from '../language/index.ts';
import { Face, LanternBadge, peopleMessages } from '../people/index.ts';
import { isPersonId } from '../people/index.ts';
import { nameOf } from './announcement.ts';
import styles from './board-list.module.css';
import { messages } from './messages.ts';
import { useNames } from './score.tsx';
import { friendsIn, hasTie } from './ties.ts';
import type { TieBoardState } from './use-tie-board.ts';

interface BoardListProps {
  question: NetworkGoalQuestion;
  state: TieBoardState;
  closed: boolean;
  onTie: (a: string, b: string) => void;
}

/** The board without its picture: who sees what, a form to draw or cut a tie, and the ties themselves. */
export function BoardList({ question, state, closed, onTie }: BoardListProps) {
  const t = useMessages(messages);
  return (
    <div className={styles.list}>
      <People question={question} state={state} />
      <TieForm question={question} ties={state.ties} closed={closed} onTie={onTie} />
      {state.ties.length === 0 ? null : (
        <section>
          <h3 className={styles.heading}>{t('listTies')}</h3>
          <ul className={styles.ties}>
            {state.ties.map(([a, b]) => {
              const pair = { a: nameOf(question, a), b: nameOf(question, b) };
              return (
                <li key={`${a} ${b}`}>
                  <Button
                    icon={<Scissors />}
                    disabled={closed}
                    aria-label={t('cutThis', pair)}
                    onClick={() => onTie(a, b)}
                  >
                    {t('pair', pair)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

function People({ question, state }: Pick<BoardListProps, 'question' | 'state'>) {
  const t = useMessages(messages);
  const badge = useMessages(peopleMessages);
  const names = useNames(question);
  return (
    <table className={styles.people}>
      <caption className={styles.heading}>{t('listPeople')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnName')}</th>
          <th scope="col">{t('columnFriends')}</th>
          <th scope="col">{t('columnSees')}</th>
        </tr>
      </thead>
      <tbody>
        {question.people.map(({ id, name, face }) => {
          const view = state.board.views.get(id);
          const friends = friendsIn(state.ties, id);
          return (
            <tr key={id} data-fooled={view?.fooled ?? false}>
              <th scope="row">
                {isPersonId(face) ? <Face person={face} size={28} /> : null} {name}
                {question.holders.includes(id) ? (
                  <span className={styles.badge}>
                    <LanternBadge size={18} /> {badge('badge')}
                  </span>
                ) : null}
              </th>
              <td>{friends.length === 0 ? t('nobody') : names(friends)}</td>
              <td>
                {view && view.ties > 0
                  ? t(view.fooled ? 'ratioFooled' : 'ratio', {
                      holders: view.holderTies,
                      ties: view.ties,
                    })
                  : t('noTies')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface TieFormProps {
  question: NetworkGoalQuestion;
  ties: readonly Tie[];
  closed: boolean;
  onTie: (a: string, b: string) => void;
}

function TieForm({ question, ties, closed, onTie }: TieFormProps) {
  const t = useMessages(messages);
  const id = useId();
  const { people } = question;
  const [from, setFrom] = useState(people[0]?.id ?? '');
  const [to, setTo] = useState(people[1]?.id ?? '');
  const same = from === to;
  return (
    <fieldset className={styles.form}>
      <legend className={styles.heading}>{t('listDraw')}</legend>
      <div className={styles.fields}>
        <PersonSelect
          id={`${id}-from`}
          label={t('from')}
          question={question}
          value={from}
          onChange={setFrom}
        />
        <PersonSelect
          id={`${id}-to`}
          label={t('to')}
          question={question}
          value={to}
          onChange={setTo}
        />
        <Button disabled={same || closed} onClick={() => onTie(from, to)}>
          {t(hasTie(ties, from, to) ? 'cutTie' : 'drawTie')}
        </Button>
      </div>
      {same ? <p className={styles.note}>{t('chooseTwo')}</p> : null}
    </fieldset>
  );
}

interface PersonSelectProps {
  id: string;
  label: string;
  question: NetworkGoalQuestion;
  value: string;
  onChange: (id: string) => void;
}

function PersonSelect({ id, label, question, value, onChange }: PersonSelectProps) {
  const t = useMessages(messages);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {question.people.map((person) => (
          <option key={person.id} value={person.id}>
            {question.holders.includes(person.id)
              ? t('holder', { name: person.name })
              : person.name}
          </option>
        ))}
      </select>
    </p>
  );
}

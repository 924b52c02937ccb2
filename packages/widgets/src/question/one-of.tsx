import type { Kind, Text } from '@groundswell/core/quiz';
import { useId } from 'react';
import { useText } from '../language/index.ts';
import { type Choice, isSame } from './choice.ts';
import { reasonOf } from './lead.ts';
import { Option, OptionList } from './option.tsx';
import type { Answer } from './use-answer.ts';

export interface OneOfProps<K extends Kind> {
  answer: Answer<K>;
  /** The question, which names the group. */
  label: string;
  choices: readonly Choice[];
  picked: string | null;
  onPick: (id: string) => void;
  source?: Text | undefined;
}

/** One answer to choose; what there is to say stands right under the one that was chosen. */
export function OneOf<K extends Kind>(props: OneOfProps<K>) {
  const { answer, label, choices, picked, onPick, source } = props;
  const text = useText();
  const name = useId();
  const own = choices.find(({ id }) => id === picked);
  return (
    <OptionList label={label}>
      {choices.map((choice, place) => {
        const { id, grade, icon: Icon } = choice;
        const isPicked = id === picked;
        const isOpen = answer.showsAll || (answer.marked !== null && isPicked);
        const isRepeated = !isPicked && own !== undefined && isSame(choice.feedback, own.feedback);
        const said = text(choice.feedback);
        return (
          <Option
            key={id}
            type="radio"
            name={name}
            place={place}
            label={text(choice.text)}
            checked={isPicked}
            disabled={!answer.canChange}
            onPick={() => onPick(id)}
            keyIcon={Icon ? <Icon /> : undefined}
            mark={isOpen && (isPicked || grade === 'right') ? grade : undefined}
            isYours={isPicked && answer.showsAll}
            // A right answer left alone gives its reason, but no "yes" to whoever chose another.
            feedback={
              isOpen && !isRepeated
                ? grade === 'right' && !isPicked
                  ? reasonOf(said)
                  : said
                : undefined
            }
            source={isOpen && grade === 'right' && source ? text(source) : undefined}
            feedbackRef={isOpen && isPicked ? answer.feedbackRef : undefined}
          />
        );
      })}
    </OptionList>
  );
}

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { useMessages } from '../language/index.ts';
import { messages } from './messages.ts';
import { lookStates } from './state.ts';
import { StateMark } from './state-mark.tsx';

export default { component: StateMark, args: { state: 'aware' } } satisfies Meta<typeof StateMark>;

type Story = StoryObj<typeof StateMark>;

/** Seven states: each has its own colour, shape and pattern, so none is told by colour alone. */
export const AllStates: Story = {
  render: () => <StateList />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(7);
  },
};

function StateList() {
  const t = useMessages(messages);
  return (
    <ul style={{ listStyle: 'none', display: 'grid', gap: '1rem' }}>
      {lookStates.map((state) => (
        <li key={state}>
          <StateMark state={state} size={34} /> {t(state)}
        </li>
      ))}
    </ul>
  );
}

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { useMessages } from '../language/index.ts';
import { Face } from './face.tsx';
import { LanternBadge } from './lantern-badge.tsx';
import { messages } from './messages.ts';
import { cast, type PersonId, personNames, townspeople } from './person.ts';

export default { component: Face, args: { person: 'ayu', size: 96 } } satisfies Meta<typeof Face>;

type Story = StoryObj<typeof Face>;

/** Nine ordinary people. None of them is "the fool". */
export const Townspeople: Story = {
  render: () => <Crowd people={townspeople} size={84} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(9);
  },
};

/** The people who come back from lesson to lesson, and the town's newsroom, which is not a person. */
export const Cast: Story = { render: () => <Crowd people={cast} size={84} /> };

/** At 44 px the badge still reads, and the words say it too. */
export const WithBadge: Story = {
  render: () => <Crowd people={['bima', 'eka', 'gita']} size={44} badge />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('wears a lantern badge')).toHaveLength(3);
  },
};

export const WithBadgeDark: Story = { ...WithBadge, globals: { theme: 'dark' } };

export const WithBadgeHighContrast: Story = { ...WithBadge, globals: { theme: 'contrast' } };

interface CrowdProps {
  people: readonly PersonId[];
  size: number;
  badge?: boolean;
}

function Crowd({ people, size, badge = false }: CrowdProps) {
  const t = useMessages(messages);
  return (
    <ul style={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '1rem 1.5rem' }}>
      {people.map((person) => (
        <li key={person} style={{ textAlign: 'center' }}>
          <Face person={person} size={size} badge={badge} />
          <p style={{ fontFamily: 'var(--gs-display)' }}>{personNames[person]}</p>
          {badge ? (
            <p>
              <LanternBadge /> <span>{t('wearsBadge')}</span>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

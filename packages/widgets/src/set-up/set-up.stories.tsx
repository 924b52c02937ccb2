import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor } from 'storybook/test';
import { parse } from 'valibot';
import { EnoughFriends, enoughFriendsSchema } from '../enough-friends/index.ts';
import { presets } from '../presets/index.ts';
import { SettingsForm } from './settings-form.tsx';
import { SetUp } from './set-up.tsx';

const kind = 'enough-friends';

/** A line for each, short enough to be read here. */
function lines(settings: unknown) {
  const written = JSON.stringify(settings);
  return { link: `link ${written}`, iframe: `frame ${written}`, element: `element ${written}` };
}

export default {
  component: SetUp,
  args: {
    title: 'Enough friends',
    kicker: 'Figure studio',
    schema: enoughFriendsSchema,
    start: presets[kind]?.settings,
    look: {},
    caption: 'A ring round a face: this friend has done it.',
    onLook: fn(),
    onSettings: fn(),
    lines,
    renderForm: (draft, change) => (
      <SettingsForm kind={kind} schema={enoughFriendsSchema} settings={draft} onChange={change} />
    ),
    renderPreview: (settings) => (
      <EnoughFriends
        key={JSON.stringify(settings)}
        settings={parse(enoughFriendsSchema, settings)}
        caption="A ring round a face: this friend has done it."
      />
    ),
  },
} satisfies Meta<typeof SetUp>;

type Story = StoryObj<typeof SetUp>;

/** A slider moves the number beside it, the preview and the lines. */
export const Sliding: Story = {
  play: async ({ args, canvas }) => {
    const slider = canvas.getByRole('slider', { name: 'Friends who must act first, slider' });
    await fireEvent.change(slider, { target: { value: '3' } });
    await expect(canvas.getByRole('textbox', { name: 'Friends who must act first' })).toHaveValue(
      '5',
    );
    await expect(canvas.getByDisplayValue(/^link .*"need":5/)).toBeVisible();
    await waitFor(() =>
      expect(args.onSettings).toHaveBeenLastCalledWith(expect.objectContaining({ need: 5 })),
    );
  },
};

/** A bad value is said where it stands; the preview and the lines keep what worked, and undo brings it back. */
export const BadValue: Story = {
  play: async ({ canvas }) => {
    const need = canvas.getByRole('textbox', { name: 'Friends who must act first' });
    await fireEvent.change(need, { target: { value: '99' } });
    await expect(canvas.getByText('Must be 8 or less.')).toBeVisible();
    await expect(need).toHaveAccessibleDescription('Must be 8 or less.');
    await expect(canvas.getByText(/keep the last settings that worked/)).toBeVisible();
    await expect(canvas.getByDisplayValue(/^link .*"need":3/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(need).toHaveValue('3');
  },
};

/** Dark and in Indonesian, though the page around is neither. */
export const AnotherLook: Story = {
  args: { look: { theme: 'dark', language: 'id' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Dini menunggu')).toBeVisible();
    await expect(canvas.getByRole('region', { name: 'Take it along' })).toBeVisible();
  },
};

export const Indonesian: Story = { globals: { language: 'id' } };

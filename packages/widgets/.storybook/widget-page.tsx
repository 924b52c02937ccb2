import { Controls, Description, Primary, Stories, Title } from '@storybook/addon-docs/blocks';
import { SetUpAndEmbed } from './set-up-and-embed.tsx';

/** The page of one widget: what it is, every prop, and for a figure the panel that sets it up. */
export function WidgetPage() {
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <Controls />
      <SetUpAndEmbed />
      <Stories />
    </>
  );
}

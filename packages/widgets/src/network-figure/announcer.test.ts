import { expect, it } from 'vitest';
import { announcer } from './announcer.ts';

it('says the first sentence at once and of the next ones only the last, two seconds later', () => {
  const { clock, pass } = handClock();
  const said: string[] = [];
  const voice = announcer((sentence) => said.push(sentence), clock);

  voice.say('Start.');
  voice.say('First share.');
  voice.say('A quarter has heard.');
  expect(said).toEqual(['Start.']);

  pass(2_000);
  expect(said).toEqual(['Start.', 'A quarter has heard.']);
});

it('falls silent when stopped', () => {
  const { clock, pass } = handClock();
  const said: string[] = [];
  const voice = announcer((sentence) => said.push(sentence), clock);

  voice.say('Start.');
  voice.say('End.');
  voice.stop();
  pass(5_000);

  expect(said).toEqual(['Start.']);
});

function handClock() {
  let now = 0;
  let due: { at: number; speak: () => void } | null = null;
  return {
    clock: {
      now: () => now,
      wait(ms: number, speak: () => void) {
        due = { at: now + ms, speak };
        return () => {
          due = null;
        };
      },
    },
    pass: (ms: number) => {
      now += ms;
      if (due && due.at <= now) {
        const { speak } = due;
        due = null;
        speak();
      }
    },
  };
}

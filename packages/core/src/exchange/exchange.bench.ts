import { bench, describe } from 'vitest';
import { match, multi, number, single } from '../quiz/testing/questions.ts';
import { readGift, readMoodleXml, writeGift, writeMoodleXml } from './index.ts';

const kinds = [single, multi, number, match];
const questions = Array.from({ length: 5000 }, (_, at) => ({ ...kinds[at % 4]!, id: `q${at}` }));
const gift = writeGift(questions).text;
const moodle = writeMoodleXml(questions).text;

describe('reading 5,000 questions, to stay under a second', () => {
  bench('GIFT', () => void readGift(gift), { time: 2000 });
  bench('Moodle XML', () => void readMoodleXml(moodle), { time: 2000 });
});

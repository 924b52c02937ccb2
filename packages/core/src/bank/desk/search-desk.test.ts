import { describe, expect, it } from 'vitest';
import { deskStage, deskStageIds } from './desk-stage.ts';
import { hitCount, isOneSource, searchDesk } from './search-desk.ts';

const stages = deskStageIds.map(deskStage);
const languages = ['en', 'id'] as const;
const namesFor = (id: string, query: string) =>
  searchDesk(deskStage(id), query).map(({ name }) => name);

describe('what the desk offers to type', () => {
  it.each(languages)('leads the post’s own words to its copies first (%s)', (language) => {
    for (const stage of stages) {
      expect(searchDesk(stage, stage.queries.words[language])[0]?.role).toBe('copy');
    }
  });

  it.each(languages)('leads a source to every other page, and to a copy last (%s)', (language) => {
    for (const stage of stages) {
      const roles = searchDesk(stage, stage.queries.source[language]).map(({ role }) => role);
      const others = stage.tabs.filter(({ role }) => role !== 'copy').length;
      expect(roles.filter((role) => role !== 'copy')).toHaveLength(others);
      expect(roles.indexOf('copy')).toBe(roles.length === others ? -1 : others);
    }
  });

  it.each(languages)('shows a page that settles it first, where there is one (%s)', (language) => {
    for (const stage of stages.filter(({ part }) => part !== 'early')) {
      expect(searchDesk(stage, stage.queries.source[language])[0]?.role).toBe('settles');
    }
  });

  it.each(languages)('leads the words of a fresh story to copies alone (%s)', (language) => {
    for (const id of ['p03t-early', 'p04m-early']) {
      const stage = deskStage(id);
      const results = searchDesk(stage, stage.queries.words[language]);
      expect(results.map(({ role }) => role)).toEqual(['copy']);
      expect(hitCount(results)).toBe(4);
    }
  });
});

describe('what a learner types', () => {
  it.each([
    ['p01t', 'water board', 'Balai Air Lentera'],
    ['p01t', 'PDAM', 'Balai Air Lentera'],
    ['p02m', 'ULK official accounts', 'Universitas Lentera Kejora'],
    ['p02m', 'apakah beasiswa ini hoaks', 'Periksa Lentera'],
    ['p08t', 'data demam berdarah dinas kesehatan', 'Dinas Kesehatan Lentera'],
    ['p15m', 'harbor port tariffs', 'Otoritas Pelabuhan Lentera'],
    ['p03t-early', 'reverse image search', 'CariGambar'],
    ['p04m-early', 'retired seismologist name', 'Ikatan Ahli Kebumian Kejora'],
    ['p04m-later', 'volcano station', 'Pos Pantau Gunung Arwana'],
    ['p26t', 'when is lantern night', 'Panitia Lampion Lentera'],
  ])('%s, “%s”: %s first', (id, query, first) => {
    expect(namesFor(id, query)[0]).toBe(first);
  });

  it('finds a page by a part of its word, and in either language', () => {
    expect(namesFor('p04m-later', 'eruptions')).toContain('Pos Pantau Gunung Arwana');
    expect(namesFor('p04m-later', 'letusan')).toContain('Pos Pantau Gunung Arwana');
  });

  it('meets the copies first by three words of the post in a row, not by two', () => {
    expect(namesFor('p01t', 'main valve on Jalan Kenari')[0]).toBe('ViralKejora');
    expect(namesFor('p01t', 'Jalan Kenari')[0]).toBe('Balai Air Lentera');
  });

  it.each(['', '   ', 'the who and', 'kangaroo 77', '🌋', 'x'.repeat(400)])(
    'finds nothing for “%s”',
    (query) => {
      for (const stage of stages) expect(searchDesk(stage, query)).toEqual([]);
    },
  );
});

describe('the trap', () => {
  it('is named for the eruption alone, and only where every hit is a copy', () => {
    for (const stage of stages) {
      const byWords = searchDesk(stage, stage.queries.words.en);
      expect(isOneSource(stage, byWords)).toBe(stage.id === 'p04m-early');
      expect(isOneSource(stage, searchDesk(stage, stage.queries.source.en))).toBe(false);
      expect(isOneSource(stage, [])).toBe(false);
    }
  });
});

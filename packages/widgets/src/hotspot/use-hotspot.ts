import { type HotspotRegion, markHotspot, type Text } from '@groundswell/core/quiz';
import { type Answer, type CardProps, useAnswer } from '../question/card.ts';

export type HotspotProps = CardProps<'hotspot'>;

/** A place that is told of: where the learner pointed, and, once everything is shown, where to point. */
export interface ToldPlace {
  /** Undefined for a point beside every region. */
  readonly region: HotspotRegion | undefined;
  readonly mark: 'right' | 'not-yet';
  readonly isYours: boolean;
  readonly feedback: Text;
}

export interface HotspotState {
  answer: Answer<'hotspot'>;
  point: (x: number, y: number) => void;
  /** Moves the pin by shares of the picture; the first move sets it in the middle. */
  move: (x: number, y: number) => void;
  choose: (regionId: string) => void;
  told: readonly ToldPlace[];
}

export function useHotspot(props: HotspotProps): HotspotState {
  const answer = useAnswer(
    { kind: 'hotspot', mark: markHotspot, empty: { point: null, region: null } },
    props,
  );
  const { regions } = props.question;
  const { response, marked, showsAll } = answer;
  const said = marked?.feedback[0];

  const point = (x: number, y: number) =>
    answer.change({ point: [within(x), within(y)], region: null });
  const yours: ToldPlace[] = said
    ? [
        {
          region: regions.find(({ id }) => id === said.part),
          mark: said.state === 'right' ? 'right' : 'not-yet',
          isYours: true,
          feedback: said.text,
        },
      ]
    : [];
  const others = regions
    .filter(({ id, right }) => showsAll && right && id !== said?.part)
    .map((region) => ({
      region,
      mark: 'right' as const,
      isYours: false,
      feedback: region.feedback,
    }));

  return {
    answer,
    point,
    move: (x, y) => {
      const [atX, atY] = response.point ?? [0.5, 0.5];
      if (response.point) point(atX + x, atY + y);
      else point(atX, atY);
    },
    choose: (region) => answer.change({ point: null, region }),
    told: [...yours, ...others],
  };
}

/** Shares with three decimals: finer than a pixel, and small in the journal. */
function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}

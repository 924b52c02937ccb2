import { mkdir, writeFile } from 'node:fs/promises';
import { completeNetwork, erdosRenyi, wattsStrogatz } from '../dist/network/index.js';
import { deffuantWeisbuch, opinionClusters, runOpinion } from '../dist/opinion/index.js';
import { Random } from '../dist/random/index.js';
import {
  absoluteThreshold,
  countsOf,
  fractionalThreshold,
  hoaxFactCheck,
  makiThompson,
  runEnsemble,
  runSpread,
  susceptibleInfectedRecovered,
} from '../dist/spread/index.js';
import { chart } from './chart.mjs';

/** `npm run curves`: draws our runs over the known results, into `docs/curves`. */
const folder = new URL('../../../docs/curves/', import.meta.url);
const [blue, orange, green] = ['#1f5fa8', '#c2571a', '#2f7d4f'];
const mean = (values) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const range = (from, to, step) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) =>
    Number((from + i * step).toFixed(6)),
  );
const share = { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
const charts = {
  finalSize,
  hoaxThreshold,
  wattsWindow,
  rewiredRings,
  makiThompsonShare,
  deffuantCamps,
};

await mkdir(folder, { recursive: true });
for (const [name, draw] of Object.entries(charts)) {
  const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.svg`;
  await writeFile(new URL(file, folder), draw());
  console.log(`docs/curves/${file}`);
}

/** r = 1 − exp(−R₀ r) where everybody meets everybody. */
function finalSize() {
  const network = completeNetwork({ nodeCount: 1000 });
  const ours = range(0.6, 4, 0.2).map((ratio) => {
    const model = susceptibleInfectedRecovered({
      infectChance: (ratio * 0.1) / 1000,
      recoverChance: 0.1,
    });
    const options = { sources: { random: 10 }, seed: 1, runs: 20 };
    return [ratio, mean(runEnsemble(model, network, options).reached) / 1000];
  });
  return chart({
    title: 'How many an epidemic reaches in the end',
    xLabel: 'R₀',
    yLabel: 'share of people',
    x: { min: 0.5, max: 4, ticks: [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] },
    y: share,
    series: [
      {
        label: 'r = 1 − e^(−R₀r)',
        kind: 'line',
        color: blue,
        points: range(0.5, 4, 0.05).map((r) => [r, sizeInTheory(r)]),
      },
      { label: 'our SIR', kind: 'dots', color: orange, points: ours },
    ],
  });
}

function sizeInTheory(ratio) {
  let size = 0.9;
  for (let i = 0; i < 2000; i++) size = 1 - Math.exp(-ratio * size);
  return size;
}

/** The hoax dies out from verifyChance = 2α·forget/(1 − α) on, whatever the spreading rate. */
function hoaxThreshold() {
  const [credibility, spreadChance, forgetChance] = [0.3, 0.5, 0.1];
  const theory = (verify) => {
    const held = ((1 + credibility) * forgetChance) / (forgetChance + verify) - (1 - credibility);
    const holding = spreadChance / (spreadChance + forgetChance);
    return holding * Math.min(1, Math.max(0, held / (2 * credibility)));
  };
  const network = completeNetwork({ nodeCount: 1000 });
  const ours = range(0, 0.14, 0.01).map((verifyChance) => {
    const model = hoaxFactCheck({ credibility, spreadChance, forgetChance, verifyChance });
    const run = runSpread(model, network, { sources: { random: 200 }, seed: 1, maxSteps: 500 });
    return [verifyChance, mean(countsOf(run, 'believer').subarray(200)) / 1000];
  });
  return chart({
    title: 'Checking, and how many still believe the hoax',
    xLabel: 'chance per step that a believer verifies',
    yLabel: 'believers',
    x: { min: 0, max: 0.14, ticks: [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14] },
    y: share,
    marks: [{ at: (2 * credibility * forgetChance) / (1 - credibility), label: 'dies out' }],
    series: [
      {
        label: 'theory',
        kind: 'line',
        color: blue,
        points: range(0, 0.14, 0.002).map((p) => [p, theory(p)]),
      },
      { label: 'our runs', kind: 'dots', color: orange, points: ours },
    ],
  });
}

/** One person can move the crowd between two mean degrees, here 1.021 and 5.765 at φ = .18. */
function wattsWindow() {
  const ours = range(0.5, 8, 0.25).map((meanDegree) => {
    const network = erdosRenyi({ nodeCount: 5000, meanDegree, seed: 2 });
    const options = { sources: { random: 1 }, seed: 1, runs: 400 };
    const { reached } = runEnsemble(fractionalThreshold({ threshold: 0.18 }), network, options);
    return [meanDegree, reached.filter((count) => count > 500).length / 400];
  });
  return chart({
    title: 'Watts’ window: one person moves the crowd',
    xLabel: 'mean degree z of a random network, threshold φ = .18',
    yLabel: 'share of tries that reach a tenth',
    x: { min: 0.5, max: 8, ticks: [1, 2, 3, 4, 5, 6, 7, 8] },
    y: share,
    marks: [
      { at: 1.021, label: '1.021' },
      { at: 5.765, label: '5.765' },
    ],
    series: [{ label: 'our runs', kind: 'dots', color: orange, points: ours }],
  });
}

/** Centola and Macy's rewired rings of a thousand: a share of people who act in the end. */
function rewiredRings() {
  const known = {
    '4 ties, needs 2': [
      4,
      2,
      [
        [0.001, 0.84],
        [0.01, 0.12],
        [0.03, 0.04],
        [0.1, 0.01],
        [0.3, 0.01],
        [1, 0.005],
      ],
    ],
    '8 ties, needs 2': [
      8,
      2,
      [
        [0.001, 1],
        [0.01, 1],
        [0.03, 1],
        [0.1, 1],
        [0.3, 0.98],
        [1, 0.06],
      ],
    ],
    '8 ties, needs 3': [
      8,
      3,
      [
        [0.001, 1],
        [0.01, 1],
        [0.03, 1],
        [0.1, 0.39],
        [0.3, 0.02],
        [1, 0.01],
      ],
    ],
  };
  const series = Object.entries(known).flatMap(([label, [neighborCount, threshold, points]], i) => {
    const color = [blue, orange, green][i];
    const ours = points.map(([rewireChance]) => {
      const shares = range(1, 40, 1).map((seed) => {
        const network = wattsStrogatz({ nodeCount: 1000, neighborCount, rewireChance, seed });
        const first = new Random(seed).integer(1000);
        const row = network.neighbors.subarray(network.starts[first], network.starts[first + 1]);
        const options = { sources: [first, ...row], seed };
        return runSpread(absoluteThreshold({ threshold }), network, options).reached / 1000;
      });
      return [rewireChance, mean(shares)];
    });
    return [
      { label: `${label}: known`, kind: 'squares', color, points },
      { label: 'our runs', kind: 'dots', color, points: ours },
    ];
  });
  return chart({
    title: 'Shortcuts that starve what needs several friends',
    xLabel: 'share of ties rewired',
    yLabel: 'people who act',
    x: { min: 0.001, max: 1, log: true, ticks: [0.001, 0.01, 0.1, 1] },
    y: share,
    series,
  });
}

/** Of a large crowd .2032 never hear a rumour. */
function makiThompsonShare() {
  const sizes = [30, 100, 300, 1000, 2000];
  const ours = sizes.map((nodeCount) => {
    const runs = Math.round(60_000 / nodeCount);
    const options = { sources: [0], seed: 1, runs };
    const { reached } = runEnsemble(makiThompson(), completeNetwork({ nodeCount }), options);
    return [nodeCount, 1 - mean(reached) / nodeCount];
  });
  return chart({
    title: 'Who never hears the rumour (Maki and Thompson)',
    xLabel: 'people',
    yLabel: 'share that never hears it',
    x: { min: 20, max: 3000, log: true, ticks: [30, 100, 300, 1000, 3000] },
    y: { min: 0, max: 0.4, ticks: [0, 0.1, 0.2, 0.3, 0.4] },
    series: [
      {
        label: '.2032',
        kind: 'line',
        color: blue,
        points: [
          [20, 0.203188],
          [3000, 0.203188],
        ],
      },
      { label: 'our runs', kind: 'dots', color: orange, points: ours },
    ],
  });
}

/** About 1/(2ε) large camps. */
function deffuantCamps() {
  const network = completeNetwork({ nodeCount: 400 });
  const ours = range(0.08, 0.5, 0.03).map((confidence) => {
    const counts = range(1, 8, 1).map((seed) => {
      const random = new Random(seed);
      const initial = Float64Array.from({ length: 400 }, () => random.float());
      const run = runOpinion(deffuantWeisbuch({ confidence }), network, {
        initial,
        seed,
        maxSteps: 200,
      });
      return opinionClusters(run.opinions, 0.02).filter((cluster) => cluster.size >= 12).length;
    });
    return [confidence, mean(counts)];
  });
  const theory = range(0.08, 0.5, 0.005).map((confidence) => [
    confidence,
    Math.floor(1 / (2 * confidence)),
  ]);
  return chart({
    title: 'How many camps remain (Deffuant and Weisbuch)',
    xLabel: 'confidence ε: how far people still listen',
    yLabel: 'camps of 3 % and more',
    x: { min: 0.08, max: 0.5, ticks: [0.1, 0.2, 0.3, 0.4, 0.5] },
    y: { min: 0, max: 7, ticks: [0, 1, 2, 3, 4, 5, 6, 7] },
    series: [
      { label: '⌊1/(2ε)⌋', kind: 'line', color: blue, points: theory },
      { label: 'our runs', kind: 'dots', color: orange, points: ours },
    ],
  });
}

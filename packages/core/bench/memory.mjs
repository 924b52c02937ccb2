import { setTimeout } from 'node:timers/promises';
import { barabasiAlbert } from '../dist/network/index.js';
import {
  independentCascade,
  runSpread,
  susceptibleInfectedRecovered,
} from '../dist/spread/index.js';

/** `node --expose-gc bench/memory.mjs SIR`, or `cascade`: what a million people and one run, kept, take; as JSON. */
const models = {
  SIR: susceptibleInfectedRecovered({ infectChance: 0.05, recoverChance: 0.1 }),
  cascade: independentCascade({ chance: 0.1 }),
};
const [name = 'SIR'] = process.argv.slice(2);

const before = peak();
const network = barabasiAlbert({ nodeCount: 1_000_000, edgesPerNode: 4, seed: 1 });
const networkMB = await arrays();
const run = runSpread(models[name], network, {
  sources: Array.from({ length: 1000 }, (_, i) => i),
  seed: 1,
});
const runMB = (await arrays()) - networkMB;
console.log(
  JSON.stringify({
    workload: `1M network and one ${name}, memory`,
    networkMB,
    runMB,
    reached: run.reached,
    processMB: { before, peak: peak() },
  }),
);

/** What typed arrays take once the rubbish is gone, which takes the collector a moment. */
async function arrays() {
  globalThis.gc();
  await setTimeout(300);
  globalThis.gc();
  await setTimeout(300);
  return Math.round(process.memoryUsage().arrayBuffers / 1e6);
}

function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

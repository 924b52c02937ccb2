import { expose } from 'comlink';
import { afterEach, expect, it } from 'vitest';
import type { LayoutFrame } from './layout.ts';
import { connectSimulation } from './simulation.ts';
import { createSimulationService } from './simulation-service.ts';

const town = { kind: 'barabasi-albert', nodeCount: 200, edgesPerNode: 3, seed: 1 } as const;
const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

it('hands over a network with its ties in pairs and its people in order of ties', async () => {
  const rows = await connected().network(town);

  expect(rows.ties).toHaveLength(rows.neighbors.length);
  expect(rows.degrees[rows.byTies[0]!]).toBe(Math.max(...rows.degrees));
});

it('streams a layout that ends at progress 1', async () => {
  const frames: LayoutFrame[] = [];

  await connected().layOut(town, { onFrame: (frame) => frames.push(frame) });

  expect(frames[0]?.progress).toBe(0);
  expect(frames.at(-1)?.progress).toBe(1);
  expect(frames.at(-1)?.positions).toHaveLength(400);
});

it('stops a layout that nobody waits for any more, and goes on with other work', async () => {
  const simulation = connected();
  const stop = new AbortController();
  const large = { ...town, nodeCount: 5_000 };
  const layout = simulation.layOut(large, { signal: stop.signal, onFrame: () => stop.abort() });

  await expect(layout).rejects.toThrow(/abort/i);
  await expect(simulation.network(town)).resolves.toHaveProperty('nodeCount', 200);
});

it('does nothing for a signal that was aborted before', async () => {
  const layout = connected().layOut(town, {
    signal: AbortSignal.abort(),
    onFrame: () => expect.unreachable(),
  });

  await expect(layout).rejects.toThrow(/abort/i);
});

it('does a job and answers with its result', async () => {
  const placed = await connected().work('place-town', { network: town, share: 0.2, seed: 1 });

  expect(placed.holders).toBe(40);
  expect(placed.votes).toHaveLength(200);
});

it('tells what was wrong with a request', async () => {
  const wrong = connected().network({ ...town, edgesPerNode: 500 });

  await expect(wrong).rejects.toThrow(/edgesPerNode/);
});

function connected() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(createSimulationService(), port1);
  return connectSimulation(port2);
}

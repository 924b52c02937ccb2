import type { Network } from '../network/network.ts';
import type { Model } from './model.ts';
import type { Port } from './port.ts';
import { type Ensemble, type EnsembleOptions, runEnsemble } from './run-ensemble.ts';

/** What a pool asks of its workers; networks are sent once and then named by number. */
export type EnsembleRequest =
  | { readonly type: 'network'; readonly id: number; readonly network: Network }
  | { readonly type: 'forget'; readonly id: number }
  | {
      readonly type: 'run';
      readonly task: number;
      readonly networkId: number;
      readonly model: Model;
      readonly options: EnsembleOptions;
    };

export type EnsembleReply =
  | { readonly task: number; readonly part: Ensemble }
  | { readonly task: number; readonly refused: string };

/** Makes the thread at the other end of `port` a worker for ensemble pools. */
export function serveEnsembles(port: Port): void {
  const networks = new Map<number, Network>();
  port.listen(
    (message) => {
      const request = message as EnsembleRequest;
      if (request.type === 'network') networks.set(request.id, request.network);
      else if (request.type === 'forget') networks.delete(request.id);
      else answer(request, networks.get(request.networkId), port);
    },
    () => port.close(),
  );
}

function answer(
  { task, model, options }: Extract<EnsembleRequest, { type: 'run' }>,
  network: Network | undefined,
  port: Port,
): void {
  try {
    if (!network) throw new Error('The network of this ensemble has not been sent.');
    const part = runEnsemble(model, network, options);
    const buffers = [part.reached, part.steps, part.reach, part.series].map(
      (array) => array.buffer,
    );
    port.post({ task, part } satisfies EnsembleReply, buffers);
  } catch (reason) {
    const refused = reason instanceof Error ? reason.message : String(reason);
    port.post({ task, refused } satisfies EnsembleReply);
  }
}

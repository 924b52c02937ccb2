import { expose } from 'comlink';
import { createSimulationService } from './simulation-service.ts';

// The page hands over its port once it knows that the worker runs.
addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (port) expose(createSimulationService(), port);
  },
  { once: true },
);
postMessage('ready');

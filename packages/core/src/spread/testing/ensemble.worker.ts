import { portOf } from '../port.ts';
import { serveEnsembles } from '../serve-ensembles.ts';

serveEnsembles(portOf(globalThis as unknown as Parameters<typeof portOf>[0]));

import { expose } from 'comlink';
import { createSimulationService } from './simulation-service.ts';

expose(createSimulationService());

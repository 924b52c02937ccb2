import { expose } from 'comlink';
import { createPaintService } from './paint-service.ts';

expose(createPaintService());

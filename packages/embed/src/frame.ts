import { showFrame } from './frame/index.ts';

showFrame();

export { type Mounted, mount } from './mount.tsx';

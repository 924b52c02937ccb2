export { Aside, AsideProvider, useHasAside } from './aside.tsx';

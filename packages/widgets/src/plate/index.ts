export { Plate, type PlateProps } from './plate.tsx';

export { spreadApart, type Wish } from './spread-apart.ts';

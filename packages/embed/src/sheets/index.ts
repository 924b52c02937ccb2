export { addSheet, adoptSheets } from './sheets.ts';

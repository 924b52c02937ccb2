import { lessons as read } from 'virtual:lessons';
import type { LessonOutline } from './outline.ts';

/** The lessons that exist, in the order of the course; read and checked when the site is built. */
export const lessons = read as readonly LessonOutline[];

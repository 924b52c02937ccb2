declare module 'virtual:lessons' {
  /** An array of outlines; `lessons.ts` gives it its type, for an ambient module cannot import one. */
  export const lessons: unknown;
}

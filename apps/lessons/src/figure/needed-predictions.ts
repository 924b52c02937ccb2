/** The questions whose locked guesses a figure's settings name, under `prediction` at any depth. */
export function neededPredictions(settings: unknown): string[] {
  if (Array.isArray(settings)) return settings.flatMap(neededPredictions);
  if (typeof settings !== 'object' || settings === null) return [];
  return Object.entries(settings).flatMap(([key, value]: [string, unknown]) =>
    key === 'prediction' && typeof value === 'string' ? [value] : neededPredictions(value),
  );
}

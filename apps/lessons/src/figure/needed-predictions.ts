/** The questions whose locked guesses a figure's settings name, under `prediction` or `predictions` at any depth. */
export function neededPredictions(settings: unknown): string[] {
  if (Array.isArray(settings)) return settings.flatMap(neededPredictions);
  if (typeof settings !== 'object' || settings === null) return [];
  return Object.entries(settings).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'prediction' && typeof value === 'string') return [value];
    if (key === 'predictions' && typeof value === 'object' && value !== null) {
      return Object.values(value).filter((id): id is string => typeof id === 'string');
    }
    return neededPredictions(value);
  });
}

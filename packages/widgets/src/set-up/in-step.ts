/**
 * Keeps the parts of a figure that name each other in step: whoever is taken out of the people takes their badge and
 * their ties along. Anything else stays as it is.
 */
export function inStep(settings: unknown): unknown {
  const { people, holders, ties } = Object(settings) as Record<string, unknown>;
  if (!Array.isArray(people) || !Array.isArray(ties)) return settings;
  const isHere = (named: unknown) => people.includes(named);
  return {
    ...(settings as object),
    ...(Array.isArray(holders) ? { holders: holders.filter(isHere) } : {}),
    ties: ties.filter((tie) => Array.isArray(tie) && tie.every(isHere)),
  };
}

import { useEffect, useState } from 'react';

/** The value once it has stood still for so many milliseconds, so that a moving slider does not restart a simulation at each stop. */
export function useSettled<Value>(value: Value, quiet: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), quiet);
    return () => clearTimeout(waiting);
  }, [value, quiet]);
  return settled;
}

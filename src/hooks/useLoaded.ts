import {useEffect, useState} from 'react';

/**
 * What a loader gives for a key: nothing until it has arrived, then the value, or that it failed. What comes for a key
 * that is no longer asked for is ignored.
 *
 * @param load the same function at every render: another one loads again
 * @param key a new one loads anew
 */
export function useLoaded<T>(load: (key: string) => Promise<T>, key = ''): T | 'failed' | undefined {
  const [loaded, setLoaded] = useState<{key: string; value: T | 'failed'}>();
  useEffect(() => {
    let current = true;
    const arrive = (value: T | 'failed'): void => {
      if (current) setLoaded({key, value});
    };
    load(key).then(arrive, () => arrive('failed'));
    return () => {
      current = false;
    };
  }, [load, key]);
  return loaded?.key === key ? loaded.value : undefined;
}

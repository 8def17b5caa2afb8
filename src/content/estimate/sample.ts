import {parseEstimate, type Estimate} from './estimate';

/** A small estimate for tests, as it stands in YAML. */
export const sampleFile = () => ({
  units: ['slot'],
  inputs: [
    {id: 'dau', label: 'Daily active users', value: 1e8, unit: 'user', range: [1e6, 1e9], source: 'given'},
    {id: 'visits', label: 'Requests of one user', value: 20, unit: 'request/(user day)', range: [5, 60], source: 'assumption', note: 'as measured'},
    {id: 'peakFactor', label: 'Peak factor', value: 3, unit: 1, range: [2, 6], source: 'assumption'},
    {id: 'capacity', label: 'Capacity of one host', value: 1000, unit: 'request/(s host)', range: [200, 5000], source: 'little-1961'},
    {id: 'utilisation', label: 'Target utilisation', value: 60, unit: 'percent', range: [30, 90], source: 'assumption'},
    {id: 'price', label: 'Price of a host', value: 1.2, unit: 'USD/(host hour)', range: [0.5, 3], source: 'assumption'},
  ] as Record<string, unknown>[],
  derived: [
    {id: 'peak', label: 'Peak request rate', formula: 'dau * visits * peakFactor', unit: 'request/s', digits: 5},
    {id: 'hosts', label: 'Hosts', formula: 'ceil(peak / (capacity * utilisation) / (1 host)) * 1 host', unit: 'host'},
    {id: 'cost', label: 'Cost', formula: 'hosts * price', unit: 'USD/month'},
  ] as Record<string, unknown>[],
  headline: ['peak', 'cost'],
});

export type SampleFile = ReturnType<typeof sampleFile>;

/** The sample, with a change, checked. */
export function tried(change: (file: SampleFile) => void = () => {}) {
  const file = sampleFile();
  change(file);
  return parseEstimate(file);
}

/** What is wrong with the changed sample, as `path found; fix`. */
export const faults = (change: (file: SampleFile) => void): string[] => tried(change).issues.map(({path, found, fix}) => `${path.join('.')} ${found}; ${fix}`);

/** The sample, with a change that leaves it valid. */
export function sample(change?: (file: SampleFile) => void): Estimate {
  const {value} = tried(change);
  if (!value) throw new Error('the sample is broken');
  return value;
}

import React, {type ReactNode} from 'react';

interface FilterProps<T extends string> {
  name: string;
  labels: Readonly<Record<T, string>>;
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}

/** A labelled native select with "All" first. */
export default function Filter<T extends string>({name, labels, value, onChange}: FilterProps<T>): ReactNode {
  const keys = Object.keys(labels) as T[];
  return (
    <label>
      {name}{' '}
      <select name={name.toLowerCase()} value={value ?? ''} onChange={(event) => onChange(keys.find((key) => key === event.target.value))}>
        <option value="">All</option>
        {keys.map((key) => (
          <option key={key} value={key}>{labels[key]}</option>
        ))}
      </select>
    </label>
  );
}

import React, {type ReactNode} from 'react';

export interface Choice {
  value: string;
  label: string;
}

/** A native menu with its label: what is chosen before scripts run stays chosen. */
export default function Menu({name, label, any, choices}: {name: string; label: string; any: string; choices: readonly Choice[]}): ReactNode {
  return (
    <label>
      {label}
      <select name={name} defaultValue="">
        <option value="">{any}</option>
        {choices.map(({value, label: text}) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

import React, {useState, type ReactNode} from 'react';
import type {Attempt} from '../../lib/mock/attempt';
import {clockText} from '../../lib/mock/clock';
import {compare, type Side} from '../../lib/mock/compare';
import {levelName} from '../../lib/mock/level';
import {day} from '../Progress/day';
import ScrollTable from '../ScrollTable';
import {stepOf} from './steps';

export interface Listed {
  id: string;
  attempt: Attempt;
}

const TIME = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit'});
export const when = ({startedAt}: Attempt): string => `${day(startedAt)}, ${TIME.format(startedAt)}`;

const percent = (value: number): string => `${Math.round(100 * value)}%`;
const side = (value: Side | undefined): string => (value ? `${percent(value.of > 0 ? value.got / value.of : 0)}, ${levelName(value.level)}, ${clockText(value.took)}` : '');

/** Two reviewed attempts at one design, side by side. */
export default function Compare({attempts, titleOf}: {attempts: readonly Listed[]; titleOf: (slug: string) => string}): ReactNode {
  const designs = [...new Set(attempts.map(({attempt}) => attempt.setup.design))].filter((slug) => attempts.filter(({attempt}) => attempt.setup.design === slug).length > 1);
  const [chosen, choose] = useState<{design?: string; before?: string; after?: string}>({});
  const design = chosen.design && designs.includes(chosen.design) ? chosen.design : designs[0];
  if (!design) return null;
  const same = attempts.filter(({attempt}) => attempt.setup.design === design);
  const find = (id: string | undefined, fallback: number): Listed | undefined => same.find((each) => each.id === id) ?? same[fallback];
  const [after, before] = [find(chosen.after, 0), find(chosen.before, 1)];
  if (!before || !after) return null;
  const picker = (name: 'before' | 'after', value: Listed) => (
    <label className="mock-field">
      {name === 'before' ? 'Before' : 'After'}
      <select value={value.id} onChange={({target}) => choose({...chosen, [name]: target.value})}>
        {same.map(({id, attempt}) => (
          <option key={id} value={id}>
            {when(attempt)} ({attempt.setup.level})
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section aria-label="Compare two attempts">
      <h4>Compare two attempts</h4>
      <div className="mock-row">
        <label className="mock-field">
          Design
          <select value={design} onChange={({target}) => choose({design: target.value})}>
            {designs.map((slug) => (
              <option key={slug} value={slug}>
                {titleOf(slug)}
              </option>
            ))}
          </select>
        </label>
        {picker('before', before)}
        {picker('after', after)}
      </div>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {compare(before.attempt, after.attempt).map((row) => (
            <tr key={row.step}>
              <th scope="row">{stepOf(row.step).label}</th>
              <td>{side(row.before)}</td>
              <td>{side(row.after)}</td>
              <td>{row.change === undefined ? '' : row.change === 0 ? 'same' : `${row.change > 0 ? '+' : '−'}${percent(Math.abs(row.change))}`}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

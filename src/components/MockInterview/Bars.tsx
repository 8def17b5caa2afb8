import React, {useId, type ReactNode} from 'react';

export interface Bar {
  label: string;
  /** What was planned, or what could be had. */
  target: number;
  value: number;
  /** Both in words, such as "5:10 of 6:00". */
  text: string;
}

const [WIDTH, ROW, LEFT, RIGHT] = [320, 24, 70, 84];

/** A picture of value against target, a row for each step. The same numbers stand in the table beside it. */
export default function Bars({title, bars}: {title: string; bars: readonly Bar[]}): ReactNode {
  const id = useId();
  const most = Math.max(1, ...bars.map(({target, value}) => Math.max(target, value)));
  const width = (value: number): number => ((WIDTH - LEFT - RIGHT) * value) / most;
  return (
    <svg className="mock-picture" viewBox={`0 0 ${WIDTH} ${bars.length * ROW + 24}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{bars.map(({label, text}) => `${label}: ${text}`).join('; ')}</desc>
      <text x="0" y="12" fontWeight="700">
        {title}
      </text>
      {bars.map(({label, target, value, text}, at) => {
        const y = at * ROW + 22;
        return (
          <g key={label}>
            <text x="0" y={y + 12}>
              {label}
            </text>
            <rect className="mock-bar-frame" x={LEFT} y={y} width={width(target)} height="16" />
            <rect className="mock-bar-took" x={LEFT} y={y + 4} width={width(Math.min(value, target))} height="8" />
            {value > target && <rect className="mock-bar-over" x={LEFT + width(target)} y={y + 4} width={width(value - target)} height="8" />}
            <text x={WIDTH} y={y + 12} textAnchor="end">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

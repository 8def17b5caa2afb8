import React, {type ReactNode} from 'react';

export interface Bar {
  label: string;
  value: number;
  /** What a reader hears and sees in the table: "3 cards". */
  text: string;
}

const [WIDTH, HEIGHT, FOOT] = [320, 96, 18];

/** A small bar chart whose numbers also stand in a table. */
export default function Bars({title, bars, max}: {title: string; bars: readonly Bar[]; max?: number}): ReactNode {
  const top = Math.max(1, max ?? Math.max(...bars.map(({value}) => value)));
  const step = WIDTH / bars.length;
  return (
    <figure className="cards-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {bars.map(({label, value}, index) => {
          const height = Math.round(((HEIGHT - FOOT - 12) * value) / top);
          return (
            <g key={label}>
              <rect x={index * step + 2} y={HEIGHT - FOOT - height} width={step - 4} height={Math.max(height, 1)} />
              {value > 0 && (
                <text x={(index + 0.5) * step} y={HEIGHT - FOOT - height - 3}>
                  {Math.round(value)}
                </text>
              )}
              {(bars.length <= 8 || index % 2 === 0) && (
                <text x={(index + 0.5) * step} y={HEIGHT - 4}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <tbody>
            {bars.map(({label, text}) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

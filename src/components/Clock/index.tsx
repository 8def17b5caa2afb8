import React, {type ReactNode} from 'react';
import {schedule} from '../../content/steps';
import styles from './styles.module.css';

/** The 45-minute clock: each step as wide as its minutes. On a narrow screen each step is a line of its own. */
export default function Clock(): ReactNode {
  return (
    <ol className={styles.clock} aria-label="The 45-minute clock">
      {schedule().map((step) => (
        <li key={step.id} style={{flexGrow: step.minutes, '--share': step.minutes / 9} as React.CSSProperties}>
          <b>
            {step.number} {step.label}
          </b>
          <span>
            {step.minutes} min<i>{`, minute ${step.start} to ${step.end}`}</i>
          </span>
        </li>
      ))}
    </ol>
  );
}

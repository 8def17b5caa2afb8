import React, {Children, isValidElement, lazy, type ReactNode} from 'react';
import type {BankFields} from '../../lib/bank/filter';
import Application from '../Application';
import type {BankElement, BankMenus} from './App';
import sheet from './bank.app.css';

const App = lazy(() => import('./App'));

/** The question bank: a list that the build wrote (src/remark/questionBank.ts); once scripts run, an application around it. */
export default function QuestionBank({menus, children}: {menus: string; children?: ReactNode}): ReactNode {
  const entries = Children.toArray(children).filter((child): child is BankElement => isValidElement(child));
  return (
    <Application
      name="bank"
      sheet={sheet}
      without="Filters, marks and drills need JavaScript. Each question below leads to its answer without it."
      waiting={<ul className="bank-list">{entries}</ul>}
    >
      <App menus={JSON.parse(menus) as BankMenus} entries={entries} />
    </Application>
  );
}

/** A question as the build wrote it. */
export function BankEntry({children}: BankFields & {children?: ReactNode}): ReactNode {
  return <li>{children}</li>;
}

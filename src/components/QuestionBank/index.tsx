import React, {Children, isValidElement, lazy, Suspense, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import type {BankFields} from '../../lib/bank/filter';
import AppStyles from '../AppStyles';
import type {BankElement, BankMenus} from './App';
import sheet from './bank.app.css';

const App = lazy(() => import('./App'));

/** The question bank: a list that the build wrote (src/remark/questionBank.ts); once scripts run, an application around it. */
export default function QuestionBank({menus, children}: {menus: string; children?: ReactNode}): ReactNode {
  const [{ready}] = useProgress();
  const entries = Children.toArray(children).filter((child): child is BankElement => isValidElement(child));
  const list = <ul className="bank-list">{entries}</ul>;
  return (
    <div data-widget="bank" data-start="now">
      <AppStyles href={sheet} />
      <noscript>
        <p className="alert alert--info">Filters, marks and drills need JavaScript. Each question below leads to its answer without it.</p>
      </noscript>
      {ready ? (
        <Suspense fallback={list}>
          <App menus={JSON.parse(menus) as BankMenus} entries={entries} />
        </Suspense>
      ) : (
        list
      )}
    </div>
  );
}

/** A question as the build wrote it. */
export function BankEntry({children}: BankFields & {children?: ReactNode}): ReactNode {
  return <li>{children}</li>;
}

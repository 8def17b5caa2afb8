import React, {isValidElement, useState, type ReactElement, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import {BANK_FILTERS, draw, isState, passes, questionRecord, STATES, type BankFields, type BankFilter, type State} from '../../lib/bank/filter';
import FilterForm, {Count} from '../FilterForm';
import styles from '../FilterForm/styles.module.css';
import Menu, {type Choice} from '../Menu';
import StorageNotice from '../StorageNotice';
import Drill, {type DrillQuestion} from './Drill';
import Entry from './Entry';

export type BankElement = ReactElement<BankFields & {children?: ReactNode}>;
export type BankMenus = Record<'chapter' | 'step' | 'level', Choice[]>;

/** So many entries are shown at first; a long list of buttons helps nobody. */
const PAGE = 30;
const STATE_CHOICES = STATES.map((value) => ({value, label: value.charAt(0).toUpperCase() + value.slice(1)}));

/** The link to the question, which the build wrote as the first paragraph of an entry. */
function promptOf({props: {children}}: BankElement): ReactNode {
  const [first] = React.Children.toArray(children).filter((child) => isValidElement(child));
  return isValidElement<{children?: ReactNode}>(first) ? first.props.children : null;
}

/** The bank once scripts run: filters, answers on request, marks that stay, and drills. */
export default function App({menus, entries}: {menus: BankMenus; entries: readonly BankElement[]}): ReactNode {
  const [progress, store] = useProgress();
  const [filter, setFilter] = useState<BankFilter>({});
  const [limit, setLimit] = useState(PAGE);
  const [drill, setDrill] = useState<{questions: DrillQuestion[]; seconds: number}>();
  const stateOf = (id: string): State => {
    const value = progress.records.get(questionRecord(id))?.v;
    return isState(value) ? value : 'new';
  };
  const mark = (id: string, state: State): void => store.set([[questionRecord(id), state]]);
  const found = entries.filter(({props}) => passes(props, filter, stateOf));

  const apply = (next: BankFilter): void => {
    setFilter(next);
    setLimit(PAGE);
  };
  const start = (data: FormData): void => {
    const chosen = draw(found.map((element) => ({id: element.props.id, element})), Number(data.get('count')), stateOf, Math.random);
    setDrill({questions: chosen.map(({id, element}) => ({id, prompt: promptOf(element)})), seconds: Number(data.get('seconds'))});
  };

  return (
    <>
      {drill && <Drill {...drill} stateOf={stateOf} onMark={mark} onEnd={() => setDrill(undefined)} />}
      {/* The list stays in the page during a drill, and with it what was chosen in its form. */}
      <div hidden={drill !== undefined}>
        <StorageNotice progress={progress}>Export it on the progress page before you leave.</StorageNotice>
        <FilterForm label="Filter the questions" names={BANK_FILTERS} onChange={apply}>
          <Menu name="chapter" label="Chapter" any="Any chapter" choices={menus.chapter} />
          <Menu name="step" label="Step" any="Any step" choices={menus.step} />
          <Menu name="level" label="Level" any="Any level" choices={menus.level} />
          <Menu name="state" label="My mark" any="Any mark" choices={STATE_CHOICES} />
        </FilterForm>
        <form
          className={styles.fields}
          aria-label="Start a drill"
          onSubmit={(event) => {
            event.preventDefault();
            start(new FormData(event.currentTarget));
          }}
        >
          <label>
            Questions
            <select name="count" defaultValue="5">
              {[3, 5, 10, 20].map((count) => (
                <option key={count}>{count}</option>
              ))}
            </select>
          </label>
          <label>
            Time for each
            <select name="seconds" defaultValue="120">
              <option value="60">1 minute</option>
              <option value="120">2 minutes</option>
              <option value="180">3 minutes</option>
              <option value="0">No clock</option>
            </select>
          </label>
          <button type="submit" className="button button--primary" disabled={found.length === 0}>
            Drill what is listed
          </button>
        </form>
        <Count found={found.length} all={entries.length} what="questions" />
        <ul className="bank-list">
          {found.slice(0, limit).map((element) => (
            <li key={element.props.id}>
              <Entry id={element.props.id} state={stateOf(element.props.id)} onMark={(state) => mark(element.props.id, state)}>
                {element.props.children}
              </Entry>
            </li>
          ))}
        </ul>
        {found.length > limit && (
          <button type="button" className="button button--secondary" onClick={() => setLimit(limit + PAGE)}>
            Show {Math.min(PAGE, found.length - limit)} more
          </button>
        )}
      </div>
    </>
  );
}

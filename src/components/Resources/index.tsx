import useBrokenLinks from '@docusaurus/useBrokenLinks';
import React, {Children, isValidElement, useEffect, useRef, useState, type ReactElement, type ReactNode} from 'react';
import {LEVEL_LABELS, LEVELS} from '../../lib/level';
import {filterLink, FILTERS, readFilter, select, type Filter, type FilterFields} from '../../lib/resourceFilter';
import FilterForm, {Count, valuesOf} from '../FilterForm';
import Menu, {type Choice} from '../Menu';
import styles from './styles.module.css';

type Menus = Record<'kind' | 'topic' | 'step' | 'blueprint', Choice[]>;

const LEVEL_CHOICES: Choice[] = LEVELS.map((value) => ({value, label: LEVEL_LABELS[value]}));
const TIMES: Choice[] = [{value: '15', label: '15 minutes'}, {value: '30', label: '30 minutes'}, {value: '60', label: 'An hour'}, {value: '180', label: '3 hours'}];
const STATES: Choice[] = [{value: 'free', label: 'Free to read'}, {value: 'paid', label: 'Paid'}, {value: 'archived', label: 'Archived'}, {value: 'unmaintained', label: 'Unmaintained'}];
const SORTS: Choice[] = [{value: 'short', label: 'Shortest first'}, {value: 'new', label: 'Newest first'}];

/** The library: a list that the build wrote (src/remark/resources.ts), and a form that narrows and sorts it. */
export default function Resources({menus, children}: {menus: string; children?: ReactNode}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [filter, setFilter] = useState<Filter>({});
  const {kind, topic, step, blueprint} = JSON.parse(menus) as Menus;
  const entries = Children.toArray(children).filter((child): child is ReactElement<FilterFields> => isValidElement(child));
  const found = select(entries.map((element) => ({...element.props, element})), filter);

  useEffect(() => {
    const fields = form.current as HTMLFormElement;
    // A link wins over what the reader chose before scripts ran.
    const linked = readFilter(location.search);
    for (const [name, value] of Object.entries(linked)) (fields.elements.namedItem(name) as HTMLInputElement).value = value;
    const chosen = valuesOf(fields, FILTERS);
    setFilter(chosen);
    if (filterLink(chosen) !== filterLink(linked)) history.replaceState(history.state, '', filterLink(chosen));
  }, []);

  const apply = (next: Filter): void => {
    setFilter(next);
    history.replaceState(history.state, '', filterLink(next) || location.pathname);
  };
  return (
    <>
      <FilterForm ref={form} label="Filter the library" names={FILTERS} onChange={apply}>
        <Menu name="topic" label="Topic" any="Any topic" choices={topic} />
        <Menu name="level" label="My level" any="Any level" choices={LEVEL_CHOICES} />
        <Menu name="time" label="I have" any="Any time" choices={TIMES} />
        <Menu name="kind" label="Kind" any="Any kind" choices={kind} />
        <Menu name="step" label="Step" any="Any step" choices={step} />
        <Menu name="blueprint" label="Design" any="Any design" choices={blueprint} />
        <Menu name="state" label="State" any="Any state" choices={STATES} />
        <Menu name="sort" label="Order" any="As listed" choices={SORTS} />
      </FilterForm>
      <noscript>
        <p>Filters need JavaScript; the whole list is below.</p>
      </noscript>
      <Count found={found.length} all={entries.length} what="entries" />
      <ul className={styles.list}>{found.map(({element}) => element)}</ul>
    </>
  );
}

/** One entry; its fields are what the form filters by. */
export function Resource({id, children}: FilterFields & {children?: ReactNode}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return <li id={id}>{children}</li>;
}

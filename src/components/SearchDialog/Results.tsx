import React, {useEffect, useRef, type MouseEvent, type ReactNode} from 'react';
import clsx from 'clsx';
import {excerpt, marked, type Hit, type Run, type SearchTexts} from '../../lib/search';
import styles from './styles.module.css';
import {KIND_LABELS, LEVEL_LABELS} from './words';

export interface ResultsProps {
  id: string;
  hits: readonly Hit[];
  texts: SearchTexts;
  active: number;
  hrefOf: (url: string) => string;
  onActive: (index: number) => void;
  onFollow: (event: MouseEvent<HTMLAnchorElement>, href: string) => void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

function Marked({runs}: {runs: readonly Run[]}): ReactNode {
  return runs.map(({text, hit}, index) => (hit ? <mark key={index}>{text}</mark> : text));
}

/** The results as real links that are options of the field's list: arrows choose, a click or Enter follows. */
export default function Results({id, hits, texts, active, hrefOf, onActive, onFollow}: ResultsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({block: 'nearest'});
  }, [active, hits]);
  return (
    <div ref={list} id={id} role="listbox" aria-label="Results" className={styles.results}>
      {hits.map((hit, index) => (
        <a
          key={hit.url}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          href={hrefOf(hit.url)}
          className={clsx('menu__link', styles.result)}
          onClick={(event) => onFollow(event, hrefOf(hit.url))}
          onMouseMove={() => index !== active && onActive(index)}
        >
          <strong>
            <Marked runs={marked(hit.title, hit.terms)} />
            {hit.heading && <> › <Marked runs={marked(hit.heading, hit.terms)} /></>}
          </strong>{' '}
          <span className="badge badge--secondary">{KIND_LABELS[hit.kind]}</span>{' '}
          {hit.level && <span className="badge badge--secondary">{LEVEL_LABELS[hit.level]}</span>}
          <span className={styles.excerpt}>
            <Marked runs={excerpt(texts[hit.url] ?? hit.text, hit.terms)} />
          </span>
        </a>
      ))}
    </div>
  );
}

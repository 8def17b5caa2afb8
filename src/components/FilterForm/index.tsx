import React, {type ReactNode, type Ref} from 'react';
import styles from './styles.module.css';

/** What a form says now: its fields by name, empty ones left out. */
export function valuesOf<Name extends string>(form: HTMLFormElement, names: readonly Name[]): Partial<Record<Name, string>> {
  const data = new FormData(form);
  const filled = names.flatMap((name) => (data.get(name) ? [[name, String(data.get(name))]] : []));
  return Object.fromEntries(filled) as Partial<Record<Name, string>>;
}

interface FilterFormProps<Name extends string> {
  label: string;
  /** Of all fields: `text` for the words, and those of the menus. */
  names: readonly Name[];
  onChange: (filter: Partial<Record<Name, string>>) => void;
  ref?: Ref<HTMLFormElement>;
  /** The menus. */
  children: ReactNode;
}

/** Narrows a list by words and menus. The browser keeps what is chosen, so a choice made before scripts run counts. */
export default function FilterForm<Name extends string>({label, names, onChange, ref, children}: FilterFormProps<Name>): ReactNode {
  const tell = (form: HTMLFormElement): void => onChange(valuesOf(form, names));
  return (
    <form
      ref={ref}
      className={styles.fields}
      aria-label={label}
      onChange={({currentTarget}) => tell(currentTarget)}
      // The fields are empty only after this event.
      onReset={({currentTarget}) => setTimeout(tell, 0, currentTarget)}
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        Words
        <input name="text" type="search" maxLength={100} />
      </label>
      {children}
      <button type="reset" className="button button--sm button--secondary">
        Show all
      </button>
    </form>
  );
}

/** How much of a list is left, said as it changes. */
export function Count({found, all, what}: {found: number; all: number; what: string}): ReactNode {
  return (
    <p role="status">
      <strong>{found === all ? `${all} ${what}` : `${found} of ${all} ${what}`}</strong>
      {found === 0 && '. Nothing fits: take one condition out, or press "Show all".'}
    </p>
  );
}

import type {Issue} from '../issue';
import type {Estimate} from './estimate';

/**
 * Quantities that serve nothing: inputs that no formula uses and the text does not show, and derived quantities that no
 * reader sees and no other result needs.
 *
 * @param shown ids that the chapter's text and diagrams show
 * @param tables whether the chapter shows the tables, and so every derived quantity
 */
export function unusedIssues({file, program}: Estimate, shown: ReadonlySet<string>, tables: boolean): Issue[] {
  const needed = new Set([...program.formulas.values()].flatMap(({names}) => names));
  const inputs = file.inputs.flatMap(({id}, index): Issue[] => {
    if (needed.has(id) || shown.has(id)) return [];
    return [{path: ['inputs', index, 'id'], found: `inputs.${id}, which no formula uses and the text does not show`, fix: `use it in a formula or show it with <Q id="${id}" />, else take it out`}];
  });
  const derived = tables ? [] : file.derived.flatMap(({id}, index): Issue[] => {
    if (needed.has(id) || shown.has(id)) return [];
    return [{path: ['derived', index, 'id'], found: `derived.${id}, which no reader sees`, fix: `show it with <Q id="${id}" /> or the tables with <Estimate />, else take it out`}];
  });
  return [...inputs, ...derived];
}

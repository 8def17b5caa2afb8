import {useLocation} from '@docusaurus/router';
import {useCallback, useDeferredValue, useEffect, useMemo, useState} from 'react';
import {copyText} from '../../hooks/copyText';
import type {Calculator} from '../../content/estimate/live';
import type {EstimateView, ResultView} from '../../content/estimate/view';

/** What the calculator knows and does. */
export interface Estimating {
  /** Whether scripts run, so that controls can be shown. */
  live: boolean;
  /** Values of inputs that differ from the file's. */
  changed: ReadonlyMap<string, number>;
  results: readonly ResultView[];
  inputText(id: string): string;
  /** Absent until an input changes for the first time. */
  calculator?: Calculator;
  message: string;
  change(id: string, value: number): void;
  reset(): void;
  share(): void;
}

const NOTHING: ReadonlyMap<string, number> = new Map();
const count = (inputs: number): string => `${inputs} ${inputs === 1 ? 'input' : 'inputs'}`;

/** The state of an estimate's calculator. mathjs and the check of links are fetched when they are needed first. */
export function useEstimate(view: EstimateView, onRestore: () => void): Estimating {
  const {file} = view;
  const {hash} = useLocation();
  const [live, setLive] = useState(false);
  const [changed, setChanged] = useState(NOTHING);
  const [calculator, setCalculator] = useState<Calculator>();
  const [message, setMessage] = useState('');
  const settled = useDeferredValue(changed);

  useEffect(() => setLive(true), []);

  useEffect(() => {
    if (changed.size === 0 || calculator) return;
    import('../../content/estimate/live').then(
      (module) => setCalculator(module.calculator(file)),
      () => setMessage('The calculator could not be loaded. Check the connection and change the input again.'),
    );
  }, [changed, calculator, file]);

  useEffect(() => {
    // A row may be folded away; a browser unfolds it by itself, the router does not.
    if (/^#e-\w+$/.test(hash)) document.getElementById(hash.slice(1))?.closest('details')?.setAttribute('open', '');
    if (!hash.startsWith('#e1.')) return;
    import('../../content/estimate/link').then(({readLink}) => {
      const restored = readLink(hash, file.inputs.map(({id, range: [low, high]}) => ({id, low, high})));
      if (restored.changed) setChanged(withoutDefaults(restored.changed, file.inputs));
      const what = restored.changed ? [`The link set ${count(restored.changed.size)}.`] : [];
      setMessage([...what, ...restored.messages].join(' '));
      onRestore();
    }, () => setMessage('The link could not be read, because a script did not load.'));
  }, [hash, file, onRestore]);

  const change = useCallback((id: string, value: number) => {
    setMessage('');
    setChanged((before) => withoutDefaults(new Map([...before, [id, value]]), file.inputs));
  }, [file]);

  const results = useMemo(() => (calculator && settled.size > 0 ? calculator.results(settled) : view.results), [calculator, settled, view]);

  const first = file.derived.find(({id}) => id === file.headline[0]);
  const said = first ? `${first.label}: ${results.find(({id}) => id === first.id)?.value}.` : '';

  return {
    live,
    changed,
    results,
    calculator,
    message: message || (changed.size > 0 ? `${count(changed.size)} changed. ${said} The text keeps its own numbers.` : ''),
    change,
    inputText: (id) => (calculator && changed.has(id) ? calculator.input(id, changed.get(id) as number) : (view.inputs.find((input) => input.id === id)?.value ?? '')),
    reset: () => {
      setChanged(NOTHING);
      setMessage('All inputs are as written again.');
      if (location.hash.startsWith('#e1.')) history.replaceState(history.state, '', location.pathname + location.search);
    },
    share: () => void shareLink(changed).then(setMessage),
  };
}

function withoutDefaults(changed: ReadonlyMap<string, number>, inputs: EstimateView['file']['inputs']): ReadonlyMap<string, number> {
  return new Map([...changed].filter(([id, value]) => inputs.find((input) => input.id === id)?.value !== value));
}

async function shareLink(changed: ReadonlyMap<string, number>): Promise<string> {
  if (changed.size === 0) return 'Change an input first; the link restores what you changed.';
  const {writeLink} = await import('../../content/estimate/link');
  history.replaceState(history.state, '', writeLink(changed));
  if (await copyText(location.href)) return `Link copied. It restores ${count(changed.size)}.`;
  return `The address of this page now restores ${count(changed.size)}; copy it from the address bar.`;
}

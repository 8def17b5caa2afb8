import type {ComponentType, Loop} from './graph';

/** What a reader sees; also the label of a component that has none yet. */
export const COMPONENT_NAMES: Readonly<Record<ComponentType, string>> = {
  client: 'Client',
  gateway: 'Gateway or service',
  stream: 'Stream',
  'batch-job': 'Batch job',
  'data-lake': 'Data lake',
  'offline-store': 'Offline store',
  'online-store': 'Online store',
  cache: 'Cache',
  'vector-index': 'Index',
  trainer: 'Trainer',
  registry: 'Model registry',
  'model-server': 'Model server',
  'prediction-log': 'Prediction log',
  monitor: 'Monitor',
  'human-review': 'Human review',
  note: 'Note',
};

export const LOOP_NAMES: Readonly<Record<Loop, string>> = {serving: 'Serving loop', training: 'Training loop'};

/** How a component is called in a sentence: by its label, else by its type. */
export const called = ({type, label}: {type: ComponentType; label: string}): string => label.trim() || COMPONENT_NAMES[type];

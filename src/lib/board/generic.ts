import type {Expectation, Selector} from './expectations';

const log: Selector = {name: 'a prediction log', types: ['prediction-log'], words: ['prediction log']};
const trainer: Selector = {name: 'a trainer', types: ['trainer']};
const registry: Selector = {name: 'a model registry', types: ['registry'], words: ['registry']};
const server: Selector = {name: 'a model server', types: ['model-server']};
const entry: Selector = {name: 'a client or gateway', types: ['client', 'gateway']};

/** What every ML design is expected to show. A blueprint may waive one, and says why. */
export const GENERIC_EXPECTATIONS: readonly Expectation[] = [
  {
    id: 'request-path', kind: 'flow', parts: [entry, server],
    text: 'A path from the client to the model server.',
    reason: 'Without the path of one request nobody can check your latency budget or see which part fails first.',
  },
  {
    id: 'log-written', kind: 'flow', parts: [entry, log],
    text: 'The serving loop writes the prediction log.',
    reason: 'Features, scores and versions as they were served exist only at that moment. What is not logged then can never be trained on or debugged.',
  },
  {
    id: 'log-to-training', kind: 'flow', parts: [log, trainer],
    text: 'The prediction log leads back to training.',
    reason: 'This arrow closes the second loop. Without it the model learns once and then decays, and training uses features that serving never saw.',
  },
  {
    id: 'registry-between', kind: 'flow', parts: [trainer, registry, server],
    text: 'A model registry stands between the trainer and the model server.',
    reason: 'The registry holds the version that can be rolled back to. A trainer that writes straight into serving has no gate, no canary and no way back.',
  },
  {
    id: 'offline-store', kind: 'near', parts: [{name: 'an offline store', types: ['offline-store', 'data-lake'], words: ['offline store']}, trainer],
    text: 'An offline store feeds the trainer.',
    reason: 'Training needs the history of features as they were at the time of each label. A point-in-time join has to read it from somewhere.',
  },
  {
    id: 'online-store', kind: 'near', parts: [{name: 'an online store', types: ['online-store'], words: ['online store']}, server],
    text: 'An online store gives the model server its features.',
    reason: 'A feature that takes seconds to compute cannot be computed inside a request. Draw where it waits, and how fresh it is.',
  },
  {
    id: 'fallback', kind: 'near', parts: [{name: 'a cache or fallback', types: ['cache'], words: ['fallback', 'cache', 'default', 'popular']}, {...server, types: ['model-server', 'gateway']}],
    text: 'A cache or a fallback for a model server that is slow or down.',
    reason: 'The page must be answered when the model is not. An interviewer asks what the user sees then, and the answer is a box with an owner.',
  },
  {
    id: 'monitor', kind: 'near', parts: [{name: 'a monitor', types: ['monitor'], words: ['monitor']}, {...log, name: 'the prediction log', types: ['prediction-log', 'stream']}],
    text: 'A monitor reads the prediction log.',
    reason: 'A model that fails still returns numbers. Only scores and outcomes over time show that calibration, coverage or input have moved.',
  },
];

import type {Board} from './graph';

/** The two loops without a problem: what every design shares, to be renamed and filled in. */
export const SKELETON: Board = {
  components: [
    {id: 'client-1', type: 'client', label: 'Client', loop: 'serving'},
    {id: 'gateway-1', type: 'gateway', label: 'Service', loop: 'serving'},
    {id: 'online-store-1', type: 'online-store', label: 'Online store', loop: 'serving'},
    {id: 'model-server-1', type: 'model-server', label: 'Model server', loop: 'serving'},
    {id: 'prediction-log-1', type: 'prediction-log', label: 'Prediction log', loop: 'training'},
    {id: 'batch-job-1', type: 'batch-job', label: 'Label join', loop: 'training'},
    {id: 'trainer-1', type: 'trainer', label: 'Trainer', loop: 'training'},
    {id: 'registry-1', type: 'registry', label: 'Model registry', loop: 'training'},
  ],
  connections: [
    {from: 'client-1', to: 'gateway-1'},
    {from: 'gateway-1', to: 'online-store-1'},
    {from: 'gateway-1', to: 'model-server-1'},
    {from: 'gateway-1', to: 'prediction-log-1', label: 'features, scores'},
    {from: 'client-1', to: 'batch-job-1', label: 'outcomes'},
    {from: 'prediction-log-1', to: 'batch-job-1'},
    {from: 'batch-job-1', to: 'trainer-1'},
    {from: 'trainer-1', to: 'registry-1'},
    {from: 'registry-1', to: 'model-server-1', label: 'after the gate'},
  ],
};

import React, {type ReactNode} from 'react';
import styles from './styles.module.css';

/** The picture on the landing page: a training loop and a serving loop that share four joints. */
export default function TwoLoops(): ReactNode {
  return (
    <svg className={styles.picture} viewBox="0 0 560 300" role="img" aria-labelledby="two-loops-title two-loops-text">
      <title id="two-loops-title">Every machine learning system is two loops</title>
      <desc id="two-loops-text">
        The training loop goes from the prediction log through labels and features to training, evaluation and the model
        registry. The serving loop goes from a request through features, the prediction service and the answer to the
        prediction log. They meet at the feature store, the model registry, the prediction service and the prediction log.
      </desc>
      <g fill="none" strokeWidth="11">
        <circle className={styles.train} cx="182" cy="150" r="136" />
        <circle className={styles.serve} cx="378" cy="150" r="136" />
        {/* The blue loop passes over the orange one at the lower crossing: the two are interlocked. */}
        <path className={styles.train} d="M302 214A136 136 0 0 1 250 268" />
      </g>
      <path className={styles.trainHead} d="M30 164l16 -34l16 34z" />
      <path className={styles.serveHead} d="M498 136l16 34l16 -34z" />
      <g textAnchor="middle" className={styles.words}>
        <text className={styles.trainName} x="146" y="110">
          Training loop
        </text>
        <text x="146" y="138">join log and labels</text>
        <text x="146" y="160">train, evaluate, gate</text>
        <text className={styles.pace} x="146" y="188">
          hours
        </text>
        <text className={styles.serveName} x="414" y="110">
          Serving loop
        </text>
        <text x="414" y="138">retrieve and rank</text>
        <text x="414" y="160">answer, watch, log</text>
        <text className={styles.pace} x="414" y="188">
          milliseconds
        </text>
      </g>
      <g textAnchor="middle" className={styles.joints}>
        {['features', 'registry', 'prediction', 'log'].map((name, index) => (
          <g key={name} transform={`translate(280 ${78 + index * 48})`}>
            <rect x="-43" y="-15" width="86" height="30" rx="15" />
            <text y="5">{name}</text>
          </g>
        ))}
      </g>
    </svg>
  );
}

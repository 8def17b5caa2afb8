import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import Clock from '@site/src/components/Clock';
import TwoLoops from '@site/src/components/TwoLoops';
import styles from './index.module.css';

/** The designs in the order of the sidebar, each with what it teaches that the others do not. */
const DESIGNS: [slug: string, title: string, lesson: string][] = [
  ['content-moderation', 'Content moderation', 'thresholds per policy, prevalence, reviewers as a queue'],
  ['video-recsys', 'Video recommendation', 'the candidate funnel, watch time, labels that exposure hides'],
  ['rag-qa', 'Answers from company documents', 'permissions inside retrieval, deletion, evaluation'],
  ['ad-ctr', 'Ad click prediction', 'calibration as money, late conversions, embedding memory'],
  ['feed-ranking', 'Feed ranking', 'many objectives in one score, experiments that interfere'],
  ['search-ranking', 'Search ranking', 'position bias undone, nDCG by hand, interleaving'],
  ['fraud-detection', 'Card fraud', 'labels that your own decisions erase, cost-based thresholds'],
  ['llm-serving', 'Serving a 70B model', 'KV-cache arithmetic, batching, cost per million tokens'],
];

const PATHS: {title: string; lead: string; steps: ReactNode[]}[] = [
  {
    title: 'It is today',
    lead: 'Two hours: the order of the conversation, and one design you can redraw.',
    steps: [
      <>Read the <Link to="/framework">overview</Link> and learn the clock by heart.</>,
      <>Read the <Link to="/framework/whiteboard">finished whiteboard</Link> and the strong transcript in <Link to="/framework/delivery">delivery</Link>.</>,
      <>Read the <Link to="/blueprints/video-recsys">design</Link> nearest to the company’s product, and redraw both loops from memory.</>,
    ],
  },
  {
    title: 'It is in a week',
    lead: 'Seven evenings: depth where interviewers push.',
    steps: [
      <>Days 1–2: the <Link to="/framework">seven steps</Link>, with their checklists ticked.</>,
      <>Days 3–5: three designs and the <Link to="/concepts">concepts</Link> that they build on, each estimate recomputed on paper.</>,
      <>Day 6: a <Link to="/practice/questions">drill</Link> of their follow-ups, answered aloud before you look.</>,
      <>Day 7: a <Link to="/practice/mock">mock interview</Link> on a fourth design, unread, and the weakest step mended.</>,
    ],
  },
  {
    title: 'It is in a month',
    lead: 'Four weeks: your own designs, not recited ones.',
    steps: [
      <>Ten questions make a <Link to="/practice/plan">plan</Link> for your date, your hours and your weak spots.</>,
      <><Link to="/practice/cards">Cards</Link> a quarter of an hour a day: they come back when you are about to forget.</>,
      <>A design attempted on the <Link to="/practice/board">whiteboard</Link> before you read it, twice a week.</>,
      <>Three mocks, spread over the weeks; the <Link to="/resources">library</Link> for what they show to be missing.</>,
    ],
  },
];

const PROMISES = [
  ['Decided', 'Every trade-off ends in a choice, its reason, and the condition that would flip it.'],
  ['Quantified', 'A number has a unit and a working. What is assumed is called an assumption.'],
  ['Cited', 'Papers, engineering posts and documentation, numbered, dated, and marked by how we checked them.'],
  ['Practised', 'A timed mock with a whiteboard, follow-ups with the answer that sounds right and is wrong, cards, rubrics by level.'],
];

export default function Home(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const repository = String(siteConfig.customFields?.repository);
  return (
    <Layout
      title="Machine learning system design interviews, step by step"
      description="A free, open guide to machine learning system design interviews: seven steps on a 45-minute clock, blueprints with diagrams and worked numbers, a timed mock interview, cited sources. No account."
    >
      <main className={styles.page}>
        <header className={styles.hero}>
          <div>
            <h1>Every ML system is two loops: one that trains, one that serves.</h1>
            <p>
              An open guide to the machine learning system design interview. Seven steps on a 45-minute clock, designs
              worked out to the last number, a timed mock interview, and the sources to check us. No account, nothing
              leaves your browser.
            </p>
            <p className={styles.actions}>
              <Link className="button button--primary button--lg" to="/framework">
                Start with the framework
              </Link>
              <Link className="button button--secondary button--lg" to="/practice/mock">
                Try a mock interview
              </Link>
            </p>
          </div>
          <TwoLoops />
        </header>

        <section>
          <h2>Forty-five minutes, seven artefacts</h2>
          <p>
            Blue steps decide what the training loop learns, orange steps run it in front of users. The{' '}
            <Link to="/framework#clock">overview</Link> says what stands on the board when each step ends, and what to cut
            when you are late.
          </p>
          <Clock />
        </section>

        <section>
          <h2>Eight designs, complete</h2>
          <p>
            Prompt to failure drill: diagrams, an estimate you can change, follow-ups with the answer that sounds right and
            is wrong, and a rubric by level.
          </p>
          <ul className={styles.designs}>
            {DESIGNS.map(([slug, title, lesson]) => (
              <li key={slug}>
                <Link to={`/blueprints/${slug}`}>{title}</Link>
                <span>{lesson}</span>
              </li>
            ))}
          </ul>
        </section>

        <section>
          <h2>How long until your interview?</h2>
          <div className={styles.columns}>
            {PATHS.map(({title, lead, steps}) => (
              <div key={title} className={styles.path}>
                <h3>{title}</h3>
                <p>{lead}</p>
                <ol>
                  {steps.map((step, index) => (
                    <li key={index}>{step}</li>
                  ))}
                </ol>
              </div>
            ))}
          </div>
        </section>

        <section>
          <h2>What you can hold us to</h2>
          <dl className={styles.promises}>
            {PROMISES.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p>
            Found something wrong? Every page has “Report a mistake” and “Edit this page”. The text is under CC BY 4.0 and
            the code under MIT: <a href={repository}>fork the repository</a>, switch on GitHub Pages, and you host your own.
          </p>
        </section>
      </main>
    </Layout>
  );
}

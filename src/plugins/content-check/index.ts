import type {LoadContext, Plugin} from '@docusaurus/types';
import sidebars from '../../../sidebars';
import {formatProblems} from '../../content/problem';
import {guideProblems, loadGuide} from '../../data/chapters';

/**
 * Judges all chapters before anything is built. A build with problems fails once, with all of them in one message;
 * `npm start` prints them and goes on, so that a chapter can be seen while it is being written.
 *
 * The check runs without a pause: Docusaurus starts all plugins at once, and the first to fail decides the message.
 */
export default function contentCheck({siteDir}: LoadContext): Plugin {
  return {
    name: 'content-check',
    getPathsToWatch: () => ['docs/**/*.{md,mdx,yaml}', 'src/data/sources/*.yaml'],
    loadContent() {
      const problems = guideProblems(loadGuide(siteDir, sidebars));
      if (problems.length === 0) return;
      const message = `The chapters are not ready: ${formatProblems(problems)}`;
      if (process.env.NODE_ENV !== 'production') {
        console.warn(message);
        return;
      }
      const error = new Error(message);
      error.stack = message; // where in this file it was thrown helps no author
      throw error;
    },
  };
}

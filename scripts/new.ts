/** `npm run new -- <kind> <slug>`: a new chapter from the template of its kind. */
import path from 'node:path';
import {newChapter, nextSteps} from './newChapter';

try {
  const files = newChapter(path.resolve(import.meta.dirname, '..'), process.argv[2], process.argv[3]);
  console.log(`Wrote ${files.join(', ')}.\n${nextSteps(files)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

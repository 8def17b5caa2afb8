import {useEffect, useState} from 'react';
import type {BankQuestion, InterviewDesign, PracticeChapter} from '../../content/practice';

/** What the pages of the mock interview read. */
export interface Library {
  designs: readonly InterviewDesign[];
  chapters: readonly PracticeChapter[];
  questions: readonly BankQuestion[];
}

async function load(): Promise<Library> {
  const [{default: designs}, {default: index}] = await Promise.all([
    import('@generated/two-loops-practice/default/designs.json'),
    import('@generated/two-loops-practice/default/index.json'),
  ]);
  return {designs, ...index};
}

/** The library once it has arrived, or that it could not be loaded. */
export function useLibrary(): Library | 'failed' | undefined {
  const [library, setLibrary] = useState<Library | 'failed'>();
  useEffect(() => {
    load().then(setLibrary, () => setLibrary('failed'));
  }, []);
  return library;
}

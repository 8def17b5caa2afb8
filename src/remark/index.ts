import type {Plugin} from 'unified';
import {chapterLinks} from './chapterLinks';
import {checklists} from './checklists';
import {citations} from './citations';
import {diagrams} from './diagrams';
import {estimates} from './estimates';
import {glossary} from './glossary';
import {planExamples} from './planExamples';
import {progress} from './progress';
import {questionBank} from './questionBank';
import {questions} from './questions';
import {reading} from './reading';
import {resources} from './resources';
import {sheet} from './sheet';

/**
 * What happens to a chapter's Markdown before Docusaurus' own transforms, in this order. Each transform reads typed
 * data beside the chapter and leaves static content, so that a page is complete before any script runs.
 */
export const chapterTransforms: (Plugin | [Plugin, unknown])[] = [
  reading as Plugin,
  questions as Plugin, // first: it emits citations and checklists for those that follow
  estimates as Plugin, // after questions, which use its numbers; before diagrams, whose labels it fills, and citations
  sheet as Plugin,
  questionBank as Plugin,
  planExamples as Plugin,
  resources as Plugin, // after questions, which may cite what the list below the sources need not repeat
  diagrams as Plugin, // after questions, whose answers may hold diagrams
  glossary as Plugin,
  citations as Plugin,
  chapterLinks as Plugin, // after glossary, whose links in posts it resolves
  checklists as Plugin, // after questions, whose rubrics are checklists
  progress as Plugin,
];

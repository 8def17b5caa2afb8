import type {Rule} from '../rule';
import {bareNumbers} from './bareNumbers';
import {british} from './british';
import {callouts} from './callouts';
import {checklists} from './checklists';
import {diagrams} from './diagrams';
import {dollars} from './dollars';
import {estimate} from './estimate';
import {fillers} from './fillers';
import {frontMatter} from './frontMatter';
import {glossaryTerms} from './glossaryTerms';
import {headingIds} from './headingIds';
import {headings} from './headings';
import {images} from './images';
import {length} from './length';
import {links} from './links';
import {minutes} from './minutes';
import {place} from './place';
import {questions} from './questions';
import {sentences} from './sentences';
import {sidebar} from './sidebar';
import {sources} from './sources';
import {syntax} from './syntax';

/** Every rule but spelling, which needs dictionaries and runs in the tests only (tests/content/spelling.test.ts). */
export const RULES: readonly Rule[] = [
  syntax, frontMatter, place, sidebar, headings, headingIds, length, minutes, sources, links, images, diagrams,
  checklists, questions, callouts, glossaryTerms, fillers, british, sentences, dollars,
  estimate, bareNumbers,
];

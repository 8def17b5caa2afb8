import {readGlossary} from '../data/glossary';
import {allQuestions} from '../data/questions';
import {questionRecord} from '../lib/bank/filter';
import {checklistCatalogue} from './checklistCatalogue';

/** Ids of every record that readers' progress may hang on: items of checklists, questions, terms as cards. */
export function publishedIds(root: string): string[] {
  return [
    ...checklistCatalogue(root).flatMap(({ids}) => ids),
    ...allQuestions(root).map(({globalId}) => questionRecord(globalId)),
    ...(readGlossary(root)?.value ?? []).map(({id}) => `card/t/${id}`),
  ];
}

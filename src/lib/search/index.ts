export {excerpt, marked, type Run} from './excerpt';
export {searchFile, searchTexts, type SearchFile, type SearchTexts} from './searchFile';
export {openSearchFile, type Filters, type Found, type Hit, type Searcher} from './searcher';
export {KINDS, LEVELS, type Kind, type Level, type SearchDocument, type SynonymGroup} from './types';

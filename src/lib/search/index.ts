export {excerpt, marked, type Run} from './excerpt';
export {searchFile, searchTexts, type SearchFile, type SearchTexts} from './searchFile';
export {openSearchFile, type Filters, type Found, type Hit, type Searcher} from './searcher';
export {KINDS, type Kind, type SearchDocument, type SynonymGroup} from './types';

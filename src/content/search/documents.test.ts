import {describe, expect, test} from 'vitest';
import {parseEstimate} from '../estimate/estimate';
import {glossaryDocuments, pageDocuments, rubricText, synonymGroups} from './documents';

const QUESTIONS = {
  questions: [{id: 'why', level: 'senior', prompt: 'Why `not`?', facts: ['One **fact**'], trap: 'A trap.', answer: 'Because $x$ <Cite id="a" />.'}, {prompt: 'no id'}],
  rubric: [{step: 'clarify', mid: [{id: 'a', text: 'Asks.'}], staff: [{id: 'b', text: 'Rules out.'}]}],
};

describe('pageDocuments', () => {
  const page = {url: '/framework/clarify/', source: 'Top.\n\n## Ask {/* #ask */}\n\nText.\n\n## Rubric {/* #rubric */}\n\n<Rubric />', questions: QUESTIONS};

  test('makes a document of the top, of each section and of each question', () => {
    const matter = {title: 'Step 1', description: 'In short.', kind: 'framework', level: 'mid', step: 1, clock: 6, keywords: ['scope']};
    expect(pageDocuments({...page, matter}).documents).toEqual([
      {url: '/framework/clarify/', title: 'Step 1', heading: '', kind: 'framework', level: 'mid', text: 'In short. Top.', tags: ['scope', 'step 1', '6 minutes']},
      {url: '/framework/clarify/#ask', title: 'Step 1', heading: 'Ask', kind: 'framework', level: 'mid', text: 'Text.', tags: []},
      {url: '/framework/clarify/#rubric', title: 'Step 1', heading: 'Rubric', kind: 'framework', level: 'mid', text: 'Asks. Rules out.', tags: []},
      {url: '/framework/clarify/#q-why', title: 'Step 1', heading: 'Why not?', kind: 'question', level: 'senior', text: 'Because x. One fact A trap.', tags: []},
    ]);
  });

  test('makes a document of each family of questions to ask', () => {
    const questions = {clarifying: [{family: 'search', label: 'Search', questions: [{id: 'a', ask: 'Do they *explore*?', changes: ['Yes: diversity.', 'No: exact.']}]}, {label: 'No id'}]};
    const {documents} = pageDocuments({...page, matter: {title: 'Step 1'}, questions});
    expect(documents.filter(({url}) => url.includes('#ask-'))).toEqual([
      {url: '/framework/clarify/#ask-search', title: 'Step 1', heading: 'Questions to ask: Search', kind: 'framework', level: undefined, text: 'Do they explore? Yes: diversity. No: exact.', tags: []},
    ]);
  });

  test('says the numbers that the build fills in', () => {
    const {value: estimate} = parseEstimate({
      inputs: [{id: 'users', label: 'Daily users', value: 1e6, unit: 'user', range: [1e5, 1e7], source: 'assumption'}],
      derived: [{id: 'rows', label: 'Rows', formula: 'users * 2', unit: 'user', digits: 2}],
      headline: ['rows'],
    });
    const source = 'We have <Q id="users" />.\n\n## Estimate {/* #estimate */}\n\n<Estimate />';
    const {documents} = pageDocuments({url: '/a/', matter: {title: 'A'}, source, estimate, questions: {questions: [{id: 'q', prompt: 'Why <Q id="rows" only="number" />?'}]}});
    expect(documents.map(({text, heading}) => heading || text)).toEqual(['We have 1 million users.', 'Estimate', 'Why 2 million?']);
    expect(documents[1]?.text).toBe('Rows: 2 million users. Daily users: 1 million users.');
  });

  test('takes what fits of front matter that is wrong', () => {
    const matter = {title: 7, kind: 'essay', level: ['mid'], keywords: 'x', description: null};
    expect(pageDocuments({...page, matter, questions: ['?']}).documents[0]).toEqual(
      {url: '/framework/clarify/', title: '7', heading: '', kind: 'reference', level: undefined, text: 'Top.', tags: []},
    );
  });

  test('a post is a post', () => {
    expect(pageDocuments({url: '/blog/x/', matter: {title: 'X', kind: 'concept'}, source: 'Y', isPost: true}).documents[0]?.kind).toBe('post');
  });
});

test('rubricText holds every line, and nothing if there is no rubric', () => {
  expect(rubricText(QUESTIONS)).toBe('Asks. Rules out.');
  expect(rubricText(undefined)).toBe('');
});

describe('glossary', () => {
  const GLOSSARY = [
    {id: 'two-tower', term: 'two-tower model', match: ['two-tower'], aka: ['bi-encoder'], avoid: ['dual encoder'], definition: 'Two *networks*.'},
    {id: 'recall', term: 'recall'},
    {term: 'no id'},
    'nonsense',
  ];

  test('each term is a document that its other names find', () => {
    expect(glossaryDocuments('/glossary/', GLOSSARY)).toEqual([
      {url: '/glossary/#two-tower', title: 'two-tower model', heading: '', kind: 'glossary', text: 'Two networks.', tags: ['bi-encoder', 'two-tower']},
      {url: '/glossary/#recall', title: 'recall', heading: '', kind: 'glossary', text: '', tags: []},
    ]);
  });

  test('every name of a term is a synonym, the avoided one too', () => {
    expect(synonymGroups(GLOSSARY)).toEqual([['two-tower model', 'two-tower', 'bi-encoder', 'dual encoder']]);
    expect(synonymGroups(undefined)).toEqual([]);
  });
});

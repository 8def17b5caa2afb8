import {expect, test} from 'vitest';
import {checkFrontMatter, frontMatterFields, KINDS} from './frontMatter';
import {frontMatterTable} from './frontMatterTable';

const common = {title: 'T', description: 'A description that is long enough to say what the chapter is for.', minutes: 9, level: 'senior', status: 'reviewed', sources: ['a']};
const own = {
  framework: {step: 3, clock: 9},
  concept: {topic: 16, before: ['../framework/data.mdx'], after: []},
  blueprint: {order: 2, concepts: ['candidate-funnel']},
  lab: {model: 'QueueLab'},
  reference: {},
};

test.each(KINDS)('a complete %s passes, and no required field may be missing', (kind) => {
  const whole = {kind, ...common, ...own[kind]};
  expect(checkFrontMatter(whole).issues).toEqual([]);
  for (const {name} of frontMatterFields().filter(({required}) => required.includes(kind))) {
    const {[name as keyof typeof whole]: _, ...partial} = whole;
    expect(checkFrontMatter(partial).issues.map(({field}) => field)).toEqual([name]);
  }
});

test.each(KINDS)('a %s refuses fields of other kinds and unknown ones', (kind) => {
  const {issues} = checkFrontMatter({kind, ...common, ...own[kind], slug: '/x', [kind === 'lab' ? 'step' : 'model']: 'QueueLab'});
  expect(issues.map(({field}) => field)).toEqual(['slug', kind === 'lab' ? 'step' : 'model']);
});

test.each([[undefined], [null], ['text'], [[]], [{kind: 'toString'}]])('%j is no front matter', (value) => {
  expect(checkFrontMatter(value).issues).toHaveLength(1);
});

test('the table names every field once', () => {
  const rows = frontMatterTable().split('\n').slice(2);
  expect(rows.map((row) => /`(\w+)`/.exec(row)?.[1])).toEqual(frontMatterFields().map(({name}) => name));
});

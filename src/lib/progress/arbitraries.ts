import fc from 'fast-check';
import type {ProgressRecord} from './record';

/** What tests draw their inputs from. */
export const ids = fc.constantFrom('check/a/one', 'check/a/two', 'check/b/one', 'newer/x/y', 'later/z');

export const records: fc.Arbitrary<ProgressRecord> = fc.record(
  {v: fc.constantFrom('done', 'todo'), t: fc.integer({min: 0, max: 6}), d: fc.constantFrom('a', 'b')},
  {noNullPrototype: true},
);

export const stores = fc.array(fc.tuple(ids, records), {maxLength: 8}).map((entries) => new Map(entries));

/** Texts that somebody might find where a record or an export should be. */
export const hostileTexts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.json({maxDepth: 6}),
  fc.constantFrom(
    '', 'null', '[]', '{}', '"done"', '1e999', '{"v":', '{"v":"done"}', '{"v":"done","t":"1","d":"a"}',
    '{"v":"done","t":-1,"d":"a"}', '{"v":"done","t":1.5,"d":"a"}', '{"v":"done","t":9007199254740991,"d":"a"}',
    '{"v":"maybe","t":1,"d":"a"}', '{"__proto__":{"v":"done","t":1,"d":"a"}}', '{"v":"done","t":1,"d":"a","__proto__":{"polluted":1}}',
    '{"v":{"__proto__":{"polluted":1}},"t":1,"d":"a"}', '{"constructor":{"prototype":{"polluted":1}}}',
    `{"v":"done","t":1,"d":"${'x'.repeat(500)}"}`, '['.repeat(50_000), `${'['.repeat(3000)}${']'.repeat(3000)}`,
    `{"v":${'{"a":'.repeat(2000)}1${'}'.repeat(2000)},"t":1,"d":"a"}`, '\uD800', '\uFEFF{}', '\u0000',
  ),
);

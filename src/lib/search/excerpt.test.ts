import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {excerpt, marked} from './excerpt';

const show = (runs: {text: string; hit: boolean}[]) => runs.map(({text, hit}) => (hit ? `[${text}]` : text)).join('');
const LONG = `${'Filler words stand here. '.repeat(30)}The negatives are sampled, so calibrate the score. ${'More filler follows. '.repeat(30)}`;

describe('marked', () => {
  test('marks whole words by their index form and keeps everything else', () => {
    expect(show(marked('Metrics & <b>metric</b>, symmetric', ['metric']))).toBe('[Metrics] & <b>[metric]</b>, symmetric');
  });

  test('the runs together are the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.array(fc.string()), (text, terms) => {
        expect(marked(text, terms).map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

describe('excerpt', () => {
  test('shows the place with the most different hits, cut between words', () => {
    const text = show(excerpt(LONG, ['negative', 'calibrate']));
    expect(text).toContain('The [negatives] are sampled, so [calibrate] the score.');
    expect(text).toMatch(/^… \w/);
    expect(text).toMatch(/[\w.] …$/);
  });

  test('a short text stays whole, a text without a hit shows its start', () => {
    expect(show(excerpt('A short text.', ['short']))).toBe('A [short] text.');
    expect(show(excerpt(LONG, ['absent']))).toMatch(/^Filler words stand here\. .* …$/);
  });

  test('is never much longer than asked and always a part of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({maxCount: 1}), {maxLength: 80}), fc.array(fc.lorem({maxCount: 1})), (words, terms) => {
        const text = words.join(' ');
        const plain = excerpt(text, terms, 60).map((run) => run.text).join('');
        expect(plain.length).toBeLessThanOrEqual(60 + 4);
        expect(text).toContain(plain.replace(/^… | …$/g, ''));
      }),
    );
  });
});

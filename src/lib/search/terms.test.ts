import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {phraseOf, wordsOf} from './terms';

const stems = (text: string) => wordsOf(text).map((word) => word.stem);

describe('wordsOf', () => {
  test.each([
    ['two-tower models', ['two', 'tower', 'model']],
    ['an A/B test', ['ab', 'test']],
    ['69,444 requests at 1.5 TB', ['69444', 'request', '1.5', 'tb']],
    ['p99 latencies, nDCG@10', ['p99', 'latency', 'ndcg', '10']],
    ['losses, bias, statuses of classes', ['loss', 'bia', 'statuse', 'class']],
    ['Café naïve', ['cafe', 'naive']],
    ['how do the', []],
    ['', []],
  ])('%j holds %j', (text, expected) => expect(stems(text)).toEqual(expected));

  test('a singular and its plural meet', () => {
    for (const [one, many] of [['metric', 'metrics'], ['query', 'queries'], ['bias', 'bias'], ['GPU', 'GPUs'], ['ad', 'ads']] as const) {
      expect(stems(many), many).toEqual(stems(one));
    }
  });

  test('says where a word stands, for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.stem).not.toBe('');
          end = word.end;
        }
      }),
    );
  });
});

test('phraseOf joins the stems', () => expect(phraseOf('The Two-Tower models')).toBe('two tower model'));

import fc from 'fast-check';
import {LEVELS} from '../level';
import {formatDay} from './days';
import {gapsOf} from './diagnosis';
import type {Guide, GuideChapter} from './items';
import type {PlanInputs} from './plan';

/** Guides and wishes for the property tests of plans. */
const STEPS = ['clarify', 'frame', 'data', 'model', 'evaluate', 'serve', 'monitor'];
const minutes = fc.integer({min: 3, max: 40});
const level = fc.constantFrom(...LEVELS);

/** A guide with the seven steps, and with concepts that build on earlier ones. */
export const guides: fc.Arbitrary<Guide> = fc
  .record({
    concepts: fc.array(fc.record({minutes, level, step: fc.constantFrom(...STEPS), before: fc.array(fc.nat(20), {maxLength: 3})}), {maxLength: 14}),
    designs: fc.array(fc.record({minutes, level, before: fc.array(fc.nat(20), {maxLength: 5})}), {minLength: 2, maxLength: 6}),
    steps: fc.array(minutes, {minLength: 8, maxLength: 8}),
  })
  .map(({concepts, designs, steps}) => {
    const chapter = (slug: string, kind: string, more: Partial<GuideChapter>): GuideChapter => ({slug, kind, title: `About ${slug}`, route: `/${kind}/${slug}/`, minutes: 10, level: 'mid', before: [], ...more});
    const known = concepts.map((_, index) => `concept-${index}`);
    const earlier = (before: number[], limit: number): string[] => before.flatMap((at) => known.slice(0, limit)[at % Math.max(1, limit)] ?? []);
    return {
      chapters: [
        chapter('framework', 'framework', {minutes: steps[7]}),
        ...STEPS.map((step, index) => chapter(step, 'framework', {step, minutes: steps[index]})),
        chapter('whiteboard', 'reference', {route: '/framework/whiteboard/', minutes: 7}),
        ...concepts.map((concept, index) => chapter(`concept-${index}`, 'concept', {...concept, step: undefined, before: ['data', ...earlier(concept.before, index)]})),
        ...designs.map((design, index) => chapter(`design-${index}`, 'blueprint', {...design, before: earlier(design.before, known.length)})),
        chapter('cards', 'reference', {route: '/practice/cards/'}),
      ],
      questions: [...STEPS.map((step) => ({slug: step, step})), ...concepts.map(({step}, index) => ({slug: `concept-${index}`, step}))],
    };
  });

/** 1 January 2026 and up to three years on. */
const day = fc.integer({min: 20_454, max: 21_500});

export const wishes = (most = 160): fc.Arbitrary<PlanInputs> =>
  fc
    .record({
      start: day,
      length: fc.oneof(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: most})),
      level,
      minutes: fc.array(fc.oneof(fc.constant(0), fc.integer({min: 1, max: 60}), fc.integer({min: 30, max: 240})), {minLength: 7, maxLength: 7}),
      off: fc.array(fc.nat(40), {maxLength: 6}),
      designs: fc.uniqueArray(fc.constantFrom('design-0', 'design-1', 'design-3', 'design-9'), {maxLength: 3}),
      answers: fc.array(fc.nat(3), {minLength: 10, maxLength: 10}),
    })
    .map(({start, length, off, answers, ...rest}) => ({...rest, start: formatDay(start), date: formatDay(start + length), off: off.map((ahead) => formatDay(start + ahead)), gaps: gapsOf(answers)}));

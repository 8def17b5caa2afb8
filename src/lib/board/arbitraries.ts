import fc from 'fast-check';
import {COMPONENT_TYPES, LOOPS, type Board} from './graph';

const label = fc.oneof(fc.string({maxLength: 80}), fc.string({unit: 'binary', maxLength: 40}), fc.constantFrom('', ' ', 'Ranker, 348 GPUs', '"];end', '-->', 'a\nb', '<script>', 'end', '1. item', '%% x', 'subgraph x', '#quot;', '`md`', '(((', '\uD800'));
const place = fc.integer({min: -20_000, max: 20_000});

/** Valid boards with anything in their labels. */
export const boards: fc.Arbitrary<Board> = fc
  .record({
    components: fc.uniqueArray(
      fc.record({id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/), type: fc.constantFrom(...COMPONENT_TYPES), label, x: place, y: place, loop: fc.constantFrom(...LOOPS)}, {requiredKeys: ['id', 'type', 'label'], noNullPrototype: true}),
      {selector: ({id}) => id, maxLength: 20},
    ),
    pairs: fc.array(fc.tuple(fc.nat(19), fc.nat(19), fc.option(label, {nil: undefined})), {maxLength: 30}),
  })
  .map(({components, pairs}) => ({
    components,
    connections: pairs.flatMap(([from, to, text]) => {
      const [a, b] = [components[from]?.id, components[to]?.id];
      return a && b && a !== b ? [{from: a, to: b, ...(text ? {label: text} : {})}] : [];
    }),
  }));

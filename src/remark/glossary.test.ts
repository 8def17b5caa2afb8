import {describe, expect, test} from 'vitest';
import {chapterLinks} from './chapterLinks';
import {glossary} from './glossary';
import {render, smallSite} from './testing';

const YAML = `- id: two-tower
  term: two-tower model
  match: [two-tower]
  aka: [dual encoder, bi-encoder]
  definition: Two **networks** whose outputs meet in $u \\cdot v$.
  read: concepts/towers.mdx#why
- id: ab-test
  term: A/B test
  definition: An experiment with assignment at random.
`;
const site = (yaml = YAML) => smallSite({'docs/glossary.yaml': yaml, 'docs/concepts/towers.mdx': '---\ntitle: "Towers: two"\n---\n', 'docs/glossary.mdx': ''});

describe('<Glossary />', () => {
  test('lists the entries by letter, with anchors, other names and where to read on', async () => {
    const html = await render(site(), 'docs/glossary.mdx', 'A two-tower here is no link.\n\n<Glossary />', glossary);
    expect(html).toContain('<p>A two-tower here is no link.</p>');
    expect(html).toContain('<nav aria-label="Letters" class="letters"><p><strong>Jump to: </strong><a href="#letter-a">A</a> <a href="#letter-t">T</a> </p></nav>');
    expect([...html.matchAll(/<h[23] id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['letter-a', 'ab-test', 'letter-t', 'two-tower']);
    expect(html).toContain('<p>Also called <em>dual encoder</em>, <em>bi-encoder</em>.</p>');
    expect(html).toContain('Two <strong>networks</strong> whose outputs meet in <code class="language-math math-inline">');
    expect(html).toContain('<p>Read: <a href="./concepts/towers.mdx#why">Towers: two</a></p>');
  });

  test.each([
    ['docs/other.mdx', YAML, /docs\/other\.mdx:1 .*move it to docs\/glossary\.mdx/],
    ['docs/glossary.mdx', YAML.replace('towers.mdx', 'absent.mdx'), /docs\/glossary\.yaml:6 .*absent\.mdx/],
    ['docs/glossary.mdx', YAML.replace('**networks**', '{networks'), /docs\/glossary\.yaml:5 .*no MDX/],
    ['docs/glossary.mdx', YAML.replace('aka:', 'alias:'), /docs\/glossary\.yaml:4 .*unknown field alias.*the fields are/],
  ])('in %s with a mistake is refused', async (file, yaml, message) => {
    await expect(render(site(yaml), file, '<Glossary />', glossary)).rejects.toThrow(message);
  });
});

describe('first mentions', () => {
  test('link by file path from wherever the chapter is', async () => {
    expect(await render(site(), 'docs/blueprints/x/index.mdx', 'A two-tower.', glossary)).toContain('href="../../glossary.mdx#two-tower"');
    expect(await render(site(), 'docs/a.mdx', 'An A/B test.', glossary)).toContain('href="./glossary.mdx#ab-test" class="term">A/B test</a>');
  });

  test('in a post become addresses below the base address', async () => {
    expect(await render(site(), 'blog/post.mdx', 'A two-tower.', glossary, chapterLinks)).toContain('href="/glossary#two-tower"');
  });

  test('need no glossary', async () => expect(await render(smallSite({}), 'docs/a.mdx', 'A two-tower.', glossary)).toBe('<p>A two-tower.</p>'));
});

import {resolveFrom} from '../paths';
import type {Finding} from '../problem';
import type {Rule} from '../rule';

export const images: Rule = {
  id: 'images',
  description: 'Every image says in words what it shows, and its file is in the repository.',
  check: (chapter, context) =>
    chapter.parts.flatMap(({file, images: all}) =>
      all.flatMap(({url, alt, line}): Finding[] => {
        const findings: Finding[] = [];
        if (!alt.trim()) findings.push({file, line, found: `no alternative text for ${url}`, fix: 'write what a reader who cannot see it needs: `![…](…)`'});
        else if (/\.\w{3,4}$/.test(alt.trim())) findings.push({file, line, found: `a file name as alternative text: "${alt}"`, fix: 'write what the image shows'});
        const target = url.startsWith('.') ? resolveFrom(chapter.path, url) : undefined;
        if (!target || !context.files.has(target)) findings.push({file, line, found: `an image at ${url}, where no file is`, fix: 'put the file beside the chapter and name it `./….svg`'});
        return findings;
      }),
    ),
};

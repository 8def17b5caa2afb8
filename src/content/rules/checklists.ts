import {KEBAB, type Finding} from '../problem';
import type {Rule} from '../rule';

export const checklists: Rule = {
  id: 'checklists',
  description: 'Saved progress hangs on ids: every checklist has one of its own on the whole site, every item one of its own in its list.',
  check(chapter, context) {
    const findings: Finding[] = [];
    for (const {id, items, line} of chapter.checklists) {
      if (!id || !KEBAB.test(id)) findings.push({line, found: id ? `the checklist id \`${id}\`` : 'a checklist without an id', fix: 'write `<Checklist id="…">` in lower-case words joined by hyphens'});
      for (const other of id ? [chapter, ...context.chapters.values()] : []) {
        if (other.path === chapter.path && other !== chapter) continue;
        const twin = other.checklists.find((list) => list.id === id && (other !== chapter || list.line < line));
        if (twin) findings.push({line, found: `the checklist id \`${id}\`, which ${other.path}:${twin.line} has too`, fix: 'choose another id for the newer list'});
      }
      if (items.length === 0) findings.push({line, found: 'a checklist without items', fix: 'leave an empty line, then write `- [ ] … {/* #id */}`'});
      const seen = new Map<string, number>();
      for (const item of items) {
        if (!item.isTask) findings.push({line: item.line, found: `an item without a box: "${item.text}"`, fix: 'start it with `- [ ]`'});
        if (!item.id) findings.push({line: item.line, found: `an item without an id: "${item.text}"`, fix: 'end it with `{/* #some-id */}`'});
        else if (!KEBAB.test(item.id)) findings.push({line: item.line, found: `the item id \`${item.id}\``, fix: 'use lower-case words joined by hyphens'});
        else if (seen.has(item.id)) findings.push({line: item.line, found: `the item id \`${item.id}\` a second time (first on line ${seen.get(item.id)})`, fix: 'choose another id for the newer item'});
        else seen.set(item.id, item.line);
      }
    }
    const loose = chapter.looseTasks.map(({text, line}) => ({line, found: `a task outside a checklist: "${text}"`, fix: 'put the list between `<Checklist id="…">` and `</Checklist>`'}));
    return [...findings, ...loose];
  },
};

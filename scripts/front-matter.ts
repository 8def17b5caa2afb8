/** Writes the table of front-matter fields into CONTRIBUTING.md, from the schema in src/content/frontMatter.ts. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {withFrontMatterTable} from '../src/content/frontMatterTable';

const file = path.resolve(import.meta.dirname, '../CONTRIBUTING.md');
writeFileSync(file, withFrontMatterTable(readFileSync(file, 'utf8')));

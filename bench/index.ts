/**
 * `npm run bench`: what the site costs its readers, and what the guide's growth costs its authors. README.md beside
 * this file says how to run a part of it and how to read the numbers.
 */
import path from 'node:path';
import {STEPS} from './measures';
import {parseOptions, type Options} from './options';
import {siteComplaint} from './pages';
import {saveResults, settingOf, type Results} from './results';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(root, 'build');

async function main(options: Options): Promise<number> {
  const complaint = options.measures.some((name) => STEPS[name].needsSite) ? siteComplaint(site) : undefined;
  if (complaint) throw new Error(complaint);
  const results: Results = {};
  let failed = 0;
  for (const name of options.measures) {
    const {title, measure} = STEPS[name];
    console.log(`\n▸ ${title}\n`);
    try {
      const {rows, table, browser, failure} = await measure(root, site, options);
      results[name] = {...settingOf(root, browser), rows};
      console.log(table);
      if (failure) throw new Error(failure);
    } catch (error) {
      failed += 1;
      console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (Object.keys(results).length > 0) {
    const file = saveResults(path.join(root, 'bench/results'), new Date().toISOString().slice(0, 10), results);
    console.log(`\nWritten to ${path.relative(root, file)}; bench/README.md says how to read it.`);
  }
  return failed > 0 ? 1 : 0;
}

async function run(): Promise<void> {
  try {
    process.exitCode = await main(parseOptions(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

void run();

import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Checked, Issue} from '../content/issue';
import {formatProblems, type Problem} from '../content/problem';
import {readYaml, type YamlText} from '../content/yamlText';
import {posix} from './files';

/** A data file as it was read: its value if it passed, its problems if not, and the lines of what stands in it. */
export interface DataFile<T> {
  /** Path relative to the root, with forward slashes. */
  file: string;
  value?: T;
  problems: Problem[];
  lineOf: YamlText['lineOf'];
  /** Line on which the text at a path begins (inside its quotes or below its `|`). */
  textLineOf(path: readonly (string | number)[]): number;
}

/** How the value of a file is checked. */
export interface Reader<T> {
  /** Names the check in messages. */
  rule: string;
  parse(value: unknown): Checked<T>;
}

const known = new Map<string, {stamp: string; data: DataFile<unknown>}>();

/** Issues with the file and line that a contributor can open. */
export function located(file: string, rule: string, issues: readonly Issue[], lineOf: YamlText['lineOf']): Problem[] {
  return issues.map(({path: at, found, fix}) => ({file, line: lineOf(at), rule, found, fix}));
}

function read<T>(address: string, file: string, {rule, parse}: Reader<T>): DataFile<T> {
  const yaml = readYaml(readFileSync(address, 'utf8'));
  const textLineOf = (at: readonly (string | number)[]) => yaml.strings.find((entry) => entry.path.join('\n') === at.join('\n'))?.line ?? yaml.lineOf(at);
  const shared = {file, lineOf: yaml.lineOf, textLineOf};
  if (yaml.errors.length > 0) {
    return {...shared, problems: yaml.errors.map(({line, message}) => ({file, line, rule, found: `no valid YAML: ${message.split('\n')[0]}`, fix: 'mend the syntax; quote a text that holds ": " or begins with a special character'}))};
  }
  const {value, issues} = parse(yaml.value);
  return {...shared, value, problems: located(file, rule, issues, yaml.lineOf)};
}

/**
 * Reads a YAML file of the project and checks it. It never throws for what the file holds. A file that has not changed
 * since the last call is not read again, because every chapter asks for the same sources and terms.
 *
 * @param file path relative to the root
 * @returns nothing if there is no such file
 */
export function readDataFile<T>(root: string, file: string, reader: Reader<T>): DataFile<T> | undefined {
  const address = path.join(root, file);
  if (!existsSync(address)) return undefined;
  const {mtimeMs, size} = statSync(address);
  const key = `${reader.rule}:${address}`;
  const stamp = `${mtimeMs}:${size}`;
  const before = known.get(key);
  if (before?.stamp === stamp) return before.data as DataFile<T>;
  const data = read(address, posix(file), reader);
  known.set(key, {stamp, data});
  return data;
}

/**
 * Ends the build or the test with every problem in one message.
 *
 * @throws if there is any problem
 */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(formatProblems(problems));
}

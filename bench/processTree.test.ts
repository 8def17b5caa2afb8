import {describe, expect, test} from 'vitest';
import {parsePs, parseStatus, treeRss} from './processTree';

describe('treeRss', () => {
  const processes = [
    {pid: 40, parent: 20, rss: 4},
    {pid: 10, parent: 1, rss: 100},
    {pid: 20, parent: 10, rss: 20},
    {pid: 30, parent: 1, rss: 7},
  ];
  test('adds a process and its descendants, in whatever order they are listed', () => {
    expect(treeRss(processes, 10)).toBe(124);
    expect(treeRss(processes, 20)).toBe(24);
  });
  test('is zero once the process has ended', () => {
    expect(treeRss(processes, 99)).toBe(0);
  });
});

test('reads /proc/<pid>/status, and a kernel thread that has no memory', () => {
  expect(parseStatus('Name:\tnode (x)\nPid:\t42\nPPid:\t7\nVmHWM:\t 900 kB\nVmRSS:\t     812 kB\n')).toEqual({pid: 42, parent: 7, rss: 812 * 1024});
  expect(parseStatus('Name:\tkthreadd\nPid:\t2\nPPid:\t0\n')).toEqual({pid: 2, parent: 0, rss: 0});
});

test('reads the output of ps', () => {
  expect(parsePs('    1     0  1200\n  345     1    80\n\n')).toEqual([
    {pid: 1, parent: 0, rss: 1200 * 1024},
    {pid: 345, parent: 1, rss: 80 * 1024},
  ]);
});

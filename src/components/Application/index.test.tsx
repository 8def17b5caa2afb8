// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import React, {lazy, type ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, test, vi} from 'vitest';
import Application from '.';

vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: {baseUrl: '/'}})}));
afterEach(cleanup);

const frame = (children: ReactNode): ReactNode => (
  <Application name="game" sheet="/game.css" className="game" without="Play on paper." waiting={<p>Loading the game.</p>}>
    {children}
  </Application>
);

test('the page that the build writes starts scripts, links the styles, says what to do without, and shows no application', () => {
  const html = renderToString(frame(<p>The game</p>));
  expect(html).toMatch(/<div data-widget="game" data-start="now" class="game">/);
  expect(html).toContain('href="/game.css"');
  expect(html).toMatch(/<noscript><p class="alert alert--info">Play on paper.<\/p><\/noscript><p>Loading the game.<\/p>/);
  expect(html).not.toContain('The game');
});

test('once scripts run, the application takes the place of the waiting line, when its code is there', async () => {
  let arrive = (): void => undefined;
  const Game = lazy(() => new Promise<{default: () => ReactNode}>((resolve) => (arrive = () => resolve({default: () => <p>The game</p>}))));
  render(frame(<Game />));
  expect(screen.getByText('Loading the game.')).toBeTruthy();
  arrive();
  expect(await screen.findByText('The game')).toBeTruthy();
  expect(screen.queryByText('Loading the game.')).toBeNull();
});

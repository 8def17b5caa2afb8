// @vitest-environment jsdom
import React from 'react';
import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import Diagram from '.';

// jsdom knows <dialog> but not how to show it as a modal.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

const props = {caption: 'A caption.', title: 'A title', description: 'A description.', width: '400', height: '200', svg: '<path d="M0 0h1"/><text>Box</text>'};
const picture = () => document.querySelector('dialog svg') as SVGElement;

describe('a diagram', () => {
  test('is complete without scripts: picture, name, description, caption, size', () => {
    document.body.innerHTML = renderToStaticMarkup(<Diagram {...props} />);
    const svg = screen.getByRole('img', {name: 'A title', description: 'A description.'});
    expect(svg.querySelector('g')?.innerHTML).toContain('Box</text>');
    expect([svg.getAttribute('width'), svg.getAttribute('height'), svg.getAttribute('viewBox')]).toEqual(['400', '200', '-.5 -.5 400 200']);
    expect(screen.getByText('A caption.').tagName).toBe('FIGCAPTION');
    expect(document.querySelector('dialog, script, style, [data-widget]')).toBeNull();
  });

  test('two of them on a page share no id', () => {
    document.body.innerHTML = renderToStaticMarkup(<><Diagram {...props} /><Diagram {...props} /></>);
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  test('that may be wider than its box can be reached and scrolled by keyboard, a narrow one needs no stop', () => {
    const {rerender} = render(<Diagram {...props} />);
    expect(screen.getByRole('group', {name: /scrolls sideways: A title/})).toHaveProperty('tabIndex', 0);
    rerender(<Diagram {...props} width="300" />);
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('enlarged', () => {
  const enlarge = async () => {
    render(<Diagram {...props} />);
    fireEvent.click(screen.getByRole('button', {name: 'Enlarge: A title'}));
    const dialog = await screen.findByRole('dialog', {name: 'A title'});
    // What was loaded on demand is on the page before its effects have run.
    await waitFor(() => expect(document.documentElement.style.overflow).toBe('hidden'));
    return dialog;
  };

  test('it opens at its natural size at least, and keys and buttons zoom and move it', async () => {
    const dialog = await enlarge();
    await waitFor(() => expect(picture().style.width).toBe('400px'));
    fireEvent.keyDown(dialog, {key: '+'});
    expect(picture().style.width).toBe('500px');
    const {transform} = picture().style;
    fireEvent.keyDown(dialog, {key: 'ArrowRight'});
    expect(picture().style.transform).not.toBe(transform);
    fireEvent.click(screen.getByRole('button', {name: 'Zoom out'}));
    expect(picture().style.width).toBe('400px');
    fireEvent.keyDown(dialog, {key: '+', ctrlKey: true});
    expect(picture().style.width).toBe('400px');
    fireEvent.keyDown(dialog, {key: '-'});
    fireEvent.keyDown(dialog, {key: '0'});
    expect(picture().style.width).toBe('400px');
  });

  test('the wheel zooms, and the page behind stays', async () => {
    await enlarge();
    expect(document.documentElement.style.overflow).toBe('hidden');
    const wheel = new WheelEvent('wheel', {deltaY: -100, cancelable: true, bubbles: true});
    fireEvent(picture(), wheel);
    expect(wheel.defaultPrevented).toBe(true);
    expect(parseFloat(picture().style.width)).toBeGreaterThan(400);
  });

  test('closing gives the focus back and lets the page scroll', async () => {
    await enlarge();
    fireEvent.click(screen.getByRole('button', {name: 'Close'}));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Enlarge: A title'}));
    expect(document.documentElement.style.overflow).toBe('');
  });
});

// What Mantine expects of a browser and jsdom does not have: media queries, resize observation, scrolling, fonts. Loaded before every renderer test.

import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function neverMatches(query: string): MediaQueryList {
  const list = new EventTarget();
  const ignore = (): void => {};
  return Object.assign(list, { matches: false, media: query, onchange: null, addListener: ignore, removeListener: ignore });
}

Object.defineProperty(window, 'matchMedia', { writable: true, value: neverMatches });
Object.defineProperty(window, 'ResizeObserver', { writable: true, value: SilentResizeObserver });
// A field that grows with its text listens for fonts that arrive.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
Element.prototype.scrollIntoView = vi.fn();
HTMLElement.prototype.scrollTo = vi.fn();

afterEach(() => cleanup());

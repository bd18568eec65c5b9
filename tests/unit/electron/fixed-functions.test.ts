import { describe, expect, it } from 'vitest';
import { withFixedFunctions } from '../../../electron/fixed-functions.mjs';

describe('fixed functions', () => {
  it('puts every function of the top level first, as a constant, and leaves the rest as it stands', () => {
    const code = [
      "import { a } from './a.js';",
      'const b = twice(a);',
      'function twice(x) {\n  function inside() {\n    return 2;\n  }\n  return inside() * x;\n}',
      'async function later() {}',
      'function* each() {}',
      'class Kept {}',
      'export { b, each, later, Kept };',
    ].join('\n');
    expect(withFixedFunctions(code)).toBe(
      [
        'const twice = function (x) {\n  function inside() {\n    return 2;\n  }\n  return inside() * x;\n};',
        'const later = async function () {};',
        'const each = function* () {};',
        "import { a } from './a.js';",
        'const b = twice(a);',
        '',
        '',
        '',
        'class Kept {}',
        'export { b, each, later, Kept };',
      ].join('\n'),
    );
  });

  it('keeps what a module computes, and the names of its functions', async () => {
    const code = withFixedFunctions(
      'export { f, g }; const seven = f(3); function f(x) { return x < 3 ? x : g(x) + 1; } function g(x) { return 2 * x; }',
    );
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<'f' | 'g', (x: number) => number>;
    expect([module.f(3), module.f(2), module.g(2), module.f.name]).toEqual([7, 2, 4, 'f']);
  });
});

// For bundles that simulate: declares each function of a bundle's top level as a constant. What is written `function f() {}` may be assigned to, so V8
// compares it with what it was at each call that it takes into a loop; a constant it knows. The functions come first, as if they were hoisted.

import { parseSync } from 'vite';

/** @returns {import('vite').Plugin} */
export function fixedFunctions() {
  return { name: 'fixed-functions', renderChunk: { order: 'post', handler: (code) => ({ code: withFixedFunctions(code), map: null }) } };
}

/** @param {string} code of a module */
export function withFixedFunctions(code) {
  const functions = [];
  const rest = [];
  let end = 0;
  for (const node of parseSync('bundle.js', code).program.body) {
    if (node.type !== 'FunctionDeclaration') continue;
    rest.push(code.slice(end, node.start));
    end = node.end;
    functions.push(`const ${node.id.name} = ${code.slice(node.start, node.id.start)}${code.slice(node.id.end, end)};\n`);
  }
  return functions.join('') + rest.join('') + code.slice(end);
}

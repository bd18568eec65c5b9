#!/usr/bin/env node
// npm test: builds the app, runs every test this machine can run, says what it left out and why, and ends with a plain count.
// With CI set, whatever is left out counts as failed: there, nothing may be missing.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, needsBuild } from '../electron/start/build-if-needed.mjs';

const root = resolve(import.meta.dirname, '..');
const artifacts = join(root, 'artifacts');
const strict = Boolean(process.env.CI);
const bin = (name) => join(root, 'node_modules', name);
const vitest = bin('vitest/vitest.mjs');
const playwright = bin('@playwright/test/cli.js');

const total = { passed: 0, failed: 0 };
const leftOut = [];

mkdirSync(artifacts, { recursive: true });
buildApp();
runVitest();
runPlaywright();
if (!process.env.TRAFFIC_FILE) leftOut.push("the Department's whole traffic file: give the path of the downloaded CSV in TRAFFIC_FILE");
if (strict) total.failed += leftOut.length;

console.log('');
for (const reason of leftOut) console.log(`left out: ${reason}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function buildApp() {
  heading('Building the app');
  const problem = needsBuild(root) ? build(root) : undefined;
  if (problem !== undefined) fail(`the app does not build\n${problem}`);
}

function runVitest() {
  heading('Unit, theory, property, determinism and architecture tests');
  const file = join(artifacts, 'vitest.json');
  rmSync(file, { force: true });
  const { status } = run([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) return fail('vitest gave no report');
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unread = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  for (const { name } of unread) console.log(`could not be run: ${name}`);
  const silent = report.numPendingTests + report.numTodoTests;
  if (silent > 0) leftOut.push(`${silent} tests that skip themselves`);
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + unread.length;
  if (status !== 0 && report.numFailedTests + unread.length === 0) fail('vitest ended with an error outside a test');
}

function runPlaywright() {
  heading('End-to-end tests');
  const { config, errors } = playwrightJson(['test', '--list', '--reporter=json'], {});
  if (!config || errors.length > 0) return fail(`the end-to-end tests cannot be read: ${errors?.[0]?.message ?? 'no report'}`);
  leftOut.push(...config.metadata.leftOut);
  if (!config.projects.some(({ name }) => name === 'chromium' || name === 'electron')) return undefined;
  const file = join(artifacts, 'playwright.json');
  rmSync(file, { force: true });
  const { status } = onDisplay([playwright, 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, 'inherit');
  if (!existsSync(file)) return fail('Playwright gave no report');
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const { message } of report.errors) console.log(message);
  const { expected, unexpected, flaky, skipped } = report.stats;
  if (skipped > 0) leftOut.push(`${skipped} end-to-end tests that did not run`);
  total.passed += expected;
  total.failed += unexpected + flaky;
  if (status !== 0 && unexpected + flaky === 0) fail('Playwright ended with an error outside a test');
}

function playwrightJson(args, environment) {
  const { stdout } = onDisplay([playwright, ...args], environment, ['ignore', 'pipe', 'inherit']);
  try {
    return JSON.parse(stdout);
  } catch {
    return { config: undefined, errors: [{ message: stdout }] };
  }
}

/** Electron needs a display; on a Linux without one, xvfb lends it. */
function onDisplay(args, environment, stdio) {
  const needsOne = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const lent = needsOne && spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;
  const [command, before] = lent ? ['xvfb-run', ['-a', process.execPath]] : [process.execPath, []];
  const env = { ...process.env, ...environment };
  return spawnSync(command, [...before, ...args], { cwd: root, env, stdio, encoding: 'utf8', maxBuffer: 1e9 });
}

function run(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

function fail(reason) {
  console.log(`failed: ${reason}`);
  total.failed += 1;
}

function heading(text) {
  console.log(`\n== ${text}`);
}

// Keys of the command table, as pressed and as written, on each system.

import { describe, expect, it } from 'vitest';
import { commandFor, shortcutText } from '../../../../renderer/app/shortcut-keys.ts';
import { commands } from '../../../../shared/contract/commands.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('are Ctrl on Windows and Linux, and Cmd on a Mac', () => {
    expect(commandFor(press('s', { ctrlKey: true }), 'win32')).toBe('scenario.save');
    expect(commandFor(press('s', { metaKey: true }), 'darwin')).toBe('scenario.save');
    expect(commandFor(press('s', { ctrlKey: true }), 'darwin')).toBeUndefined();
    expect(commandFor(press('s', { metaKey: true }), 'win32')).toBeUndefined();
  });

  it('tell Shift apart', () => {
    expect(commandFor(press('S', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('scenario.saveAs');
    expect(commandFor(press('z', { ctrlKey: true }), 'linux')).toBe('edit.undo');
    expect(commandFor(press('Z', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('edit.redo');
  });

  it('know signs by what they say, however they are typed', () => {
    expect(commandFor(press('?', { shiftKey: true }), 'linux')).toBe('help.shortcuts');
    expect(commandFor(press('+', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('view.zoomIn');
    expect(commandFor(press('=', { ctrlKey: true }), 'linux')).toBe('view.zoomIn');
  });

  it('leave other keys alone', () => {
    expect(commandFor(press('s'), 'linux')).toBeUndefined();
    expect(commandFor(press('s', { ctrlKey: true, altKey: true }), 'linux')).toBeUndefined();
  });

  it('never mean two commands', () => {
    const keys = commands.map(({ shortcut }) => shortcut.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are written as the system writes them', () => {
    expect(shortcutText('scenario.saveAs', 'win32')).toBe('Ctrl+Shift+S');
    expect(shortcutText('scenario.saveAs', 'darwin')).toBe('⌘⇧S');
    expect(shortcutText('view.nextColumn', 'linux')).toBe('F6');
  });
});

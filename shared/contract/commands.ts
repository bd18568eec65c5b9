// Every command of the program, once: native menu, toolbar, keyboard and command palette are built from this table.

/** `mod` is Ctrl, or Cmd on a Mac; the label is i18n key `command.<id>`. */
export const commands = [
  { id: 'scenario.new', menu: 'file', shortcut: 'mod+N' },
  { id: 'scenario.open', menu: 'file', shortcut: 'mod+O' },
  { id: 'scenario.save', menu: 'file', shortcut: 'mod+S' },
  { id: 'scenario.saveAs', menu: 'file', shortcut: 'mod+shift+S' },
  { id: 'demand.import', menu: 'file', shortcut: 'mod+I' },
  { id: 'results.export', menu: 'file', shortcut: 'mod+E' },
  { id: 'results.exportJson', menu: 'file', shortcut: 'mod+shift+E' },
  { id: 'results.exportXlsx', menu: 'file', shortcut: 'mod+shift+G' },
  { id: 'brief.savePage', menu: 'file', shortcut: 'mod+B' },
  { id: 'brief.savePdf', menu: 'file', shortcut: 'mod+shift+P' },
  { id: 'edit.undo', menu: 'edit', shortcut: 'mod+Z' },
  { id: 'edit.redo', menu: 'edit', shortcut: 'mod+shift+Z' },
  { id: 'run.start', menu: 'run', shortcut: 'mod+Enter' },
  { id: 'run.cancel', menu: 'run', shortcut: 'mod+.' },
  { id: 'deployment.copy', menu: 'run', shortcut: 'mod+shift+B' },
  { id: 'deployment.next', menu: 'run', shortcut: 'mod+]' },
  { id: 'comparison.start', menu: 'run', shortcut: 'mod+shift+Enter' },
  { id: 'comparison.cancel', menu: 'run', shortcut: 'mod+shift+X' },
  { id: 'view.waiting', menu: 'view', shortcut: 'mod+1' },
  { id: 'view.withinTarget', menu: 'view', shortcut: 'mod+2' },
  { id: 'view.queues', menu: 'view', shortcut: 'mod+3' },
  { id: 'view.use', menu: 'view', shortcut: 'mod+4' },
  { id: 'view.services', menu: 'view', shortcut: 'mod+5' },
  { id: 'view.hall', menu: 'view', shortcut: 'mod+6' },
  { id: 'view.comparison', menu: 'view', shortcut: 'mod+7' },
  { id: 'view.eligibility', menu: 'view', shortcut: 'mod+8' },
  { id: 'view.steadyState', menu: 'view', shortcut: 'mod+9' },
  { id: 'view.nextColumn', menu: 'view', shortcut: 'F6' },
  { id: 'view.language', menu: 'view', shortcut: 'mod+shift+L' },
  { id: 'view.colorScheme', menu: 'view', shortcut: 'mod+shift+D' },
  { id: 'view.zoomIn', menu: 'view', shortcut: 'mod+=' },
  { id: 'view.zoomOut', menu: 'view', shortcut: 'mod+-' },
  { id: 'view.zoomReset', menu: 'view', shortcut: 'mod+0' },
  { id: 'view.print', menu: 'file', shortcut: 'mod+P' },
  { id: 'help.palette', menu: 'help', shortcut: 'mod+K' },
  { id: 'help.shortcuts', menu: 'help', shortcut: '?' },
] as const;

export type CommandId = (typeof commands)[number]['id'];
export type MenuId = (typeof commands)[number]['menu'];

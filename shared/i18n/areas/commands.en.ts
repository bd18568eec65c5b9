// Labels of the commands in shared/contract/commands.ts, by id, and titles of their menus.

export const commandsEn = {
  scenario: { new: 'New from an example…', open: 'Open…', save: 'Save', saveAs: 'Save as…' },
  demand: { import: 'Open daily passenger traffic file…' },
  results: { export: 'Export results (CSV)…', exportJson: 'Export results (JSON)…' },
  edit: { undo: 'Undo', redo: 'Redo' },
  run: { start: 'Run', cancel: 'Cancel run' },
  view: {
    waiting: 'Waiting time',
    withinTarget: 'Within target',
    queues: 'Queues and hall',
    use: 'Use of lanes and counters',
    services: 'Services and referrals',
    hall: 'Live hall',
    nextColumn: 'Next column',
    language: 'Change language',
    colorScheme: 'Light or dark',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Usual size',
    print: 'Print…',
  },
  help: { palette: 'All commands…', shortcuts: 'Keyboard shortcuts' },
  menu: { file: 'File', edit: 'Edit', run: 'Run', view: 'View', help: 'Help' },
} as const;

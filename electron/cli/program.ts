// The commands, their arguments and options, and the help that explains them.

import { Command } from 'commander';
import stringWidth from 'string-width';
import { engineVersion } from '../../shared/engine/version.ts';
import { languages } from '../../shared/i18n/language.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { ExitCode, Refusal } from './answer.ts';
import type { RunRequestOptions } from './asked-run.ts';
import { compareCommand, comparisonFormats, type CompareOptions } from './compare-command.ts';
import { demandCommand, type DemandOptions } from './demand-command.ts';
import { examplesCommand } from './examples-command.ts';
import { reproduceCommand, type ReproduceOptions } from './reproduce-command.ts';
import { reportFormats, runCommand } from './run-command.ts';
import { steadyStateCommand, steadyStateFormats, type SteadyStateOptions } from './steady-state-command.ts';
import type { Terminal } from './terminal.ts';
import { validateCommand } from './validate-command.ts';

/** How a command ended. */
export type Ended = ExitCode | Refusal;

interface OutputOptions {
  readonly out?: string;
  readonly force?: boolean;
}

/** Parsing it runs the command asked for and hands its end to `onEnd`; what cannot be understood is thrown as a CommanderError. */
export function programOf(terminal: Terminal, translator: Translator, onEnd: (ended: Ended) => void): Command {
  const { t } = translator;
  const headings: Readonly<Record<string, string>> = {
    'Usage:': t('cli.help.usage'),
    'Arguments:': t('cli.help.arguments'),
    'Options:': t('cli.help.options'),
    'Global Options:': t('cli.help.options'),
    'Commands:': t('cli.help.commands'),
  };
  const program = new Command('echannel')
    .description(t('cli.about'))
    .version(`e-Channel Planner ${engineVersion}`, '-V, --version', t('cli.help.showVersion'))
    .option('--lang <language>', t('cli.help.lang'))
    .helpOption('-h, --help', t('cli.help.showHelp'))
    .helpCommand('help [command]', t('cli.help.showHelp'))
    .configureHelp({ displayWidth: stringWidth, styleTitle: (title) => headings[title] ?? title })
    // Errors are worded in the reader's language by whoever catches them.
    .configureOutput({
      outputError: () => undefined,
      writeOut: (text) => void terminal.print(text).catch(() => undefined),
      writeErr: (text) => terminal.tell(text),
    })
    .exitOverride()
    .addHelpText('after', `\n${t('cli.help.moreHelp')}\n\n${t('cli.help.exitCodes')}`);

  program
    .command('run')
    .description(t('cli.run.about'))
    .argument('<file>', t('cli.help.file'))
    .option('--replications <n>', t('cli.run.replications'))
    .option('--seed <s>', t('cli.run.seed'))
    .option('--workers <w>', t('cli.run.workers'))
    .option('--format <format>', `${t('cli.run.format')} (${reportFormats.join(', ')})`, 'table')
    .option('--out <file>', t('cli.help.out'))
    .option('--brief <file>', t('cli.help.brief'))
    .option('--force', t('cli.help.force'))
    .option('--quiet', t('cli.run.quiet'))
    .option('--progress', t('cli.run.progress'))
    .action(async (file: string, options: RunRequestOptions) => onEnd(await runCommand(file, options, terminal, translator)));

  program
    .command('compare')
    .description(t('cli.compare.about'))
    .argument('<files...>', t('cli.compare.files'))
    .option('--decide-by <quantity>', t('cli.compare.decideBy'))
    .option('--threshold <number>', t('cli.compare.threshold'))
    .option('--at-least <n>', t('cli.compare.atLeast'))
    .option('--at-most <n>', t('cli.compare.atMost'))
    .option('--seed <s>', t('cli.run.seed'))
    .option('--workers <w>', t('cli.run.workers'))
    .option('--format <format>', `${t('cli.compare.format')} (${comparisonFormats.join(', ')})`, 'table')
    .option('--out <file>', t('cli.help.out'))
    .option('--brief <file>', t('cli.help.brief'))
    .option('--force', t('cli.help.force'))
    .option('--quiet', t('cli.run.quiet'))
    .option('--progress', t('cli.run.progress'))
    .action(async (files: string[], options: CompareOptions) => onEnd(await compareCommand(files, options, terminal, translator)));

  program
    .command('reproduce')
    .description(t('cli.reproduce.description'))
    .argument('<brief>', t('cli.reproduce.file'))
    .option('--workers <w>', t('cli.run.workers'))
    .option('--quiet', t('cli.run.quiet'))
    .option('--progress', t('cli.run.progress'))
    .action(async (brief: string, options: ReproduceOptions) => onEnd(await reproduceCommand(brief, options, terminal, translator)));

  program
    .command('steady-state')
    .description(t('cli.steadyState.about'))
    .argument('<file>', t('cli.help.file'))
    .requiredOption('--at <clock>', t('cli.steadyState.at'))
    .option('--replications <n>', t('cli.run.replications'))
    .option('--seed <s>', t('cli.run.seed'))
    .option('--workers <w>', t('cli.run.workers'))
    .option('--format <format>', `${t('cli.steadyState.format')} (${steadyStateFormats.join(', ')})`, 'table')
    .option('--out <file>', t('cli.help.out'))
    .option('--force', t('cli.help.force'))
    .option('--quiet', t('cli.run.quiet'))
    .option('--progress', t('cli.run.progress'))
    .action(async (file: string, options: SteadyStateOptions) => onEnd(await steadyStateCommand(file, options, terminal, translator)));

  program
    .command('validate')
    .description(t('cli.validate.about'))
    .argument('<file>', t('cli.help.file'))
    .action(async (file: string) => onEnd(await validateCommand(file, terminal, translator)));

  program
    .command('demand')
    .description(t('cli.demand.about'))
    .argument('<csv>', t('cli.demand.file'))
    .requiredOption('--control-point <name>', t('cli.demand.controlPoint'))
    .requiredOption('--direction <direction>', t('cli.demand.direction'))
    .requiredOption('--date <date>', t('cli.demand.date'))
    .option('--out <file>', t('cli.help.out'))
    .option('--force', t('cli.help.force'))
    .action(async (csv: string, options: DemandOptions) => onEnd(await demandCommand(csv, options, terminal, translator)));

  program
    .command('examples')
    .description(t('cli.examples.about'))
    .argument('[id]', t('cli.examples.id'))
    .option('--out <file>', t('cli.help.out'))
    .option('--force', t('cli.help.force'))
    .action(async (id: string | undefined, options: OutputOptions) => onEnd(await examplesCommand(id, options, terminal, translator)));

  // Every command takes the language, which was read before any of them.
  for (const command of program.commands) {
    command.helpOption('-h, --help', t('cli.help.showHelp')).option(`--lang <${languages.join('|')}>`, t('cli.help.lang'));
  }
  return program;
}

// What each deployment opens when: the rosters of lanes and counters, with their course over the day.

import type { Translator } from '../i18n/translator.ts';
import { mostOpen, openHours, within, rosterStretches } from '../scenario/changes/roster-changes.ts';
import { secondsOf } from '../scenario/clock.ts';
import type { Bank } from '../scenario/schema/bank-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../scenario/staffing/planned-banks.ts';
import { moveWords, plannedOutageWords } from '../wording/staff-and-outage-words.ts';
import { html, type Markup } from './markup.ts';
import { table } from './table.ts';

export interface NamedScenario {
  readonly name: string;
  readonly scenario: Scenario;
}

export function rostersSection(deployments: readonly NamedScenario[], translator: Translator): Markup {
  const { t } = translator;
  const several = deployments.length > 1;
  return html`<section>
    <h2>${t('brief.rosters.title')}</h2>
    ${deployments.map(({ name, scenario }, i) => roster(scenario, translator, `roster-${i + 1}`, several ? name : undefined))}
  </section>`;
}

function roster(scenario: Scenario, translator: Translator, id: string, caption: string | undefined): Markup {
  const { t, text, format } = translator;
  const { openingHours } = scenario;
  const banks = plannedBanks(scenario);
  const columns = [
    { heading: t('brief.rosters.bank') },
    { heading: t('brief.rosters.most'), number: true },
    { heading: t('brief.rosters.hours'), number: true },
    { heading: t('brief.rosters.overDay') },
    { heading: t('brief.rosters.when') },
  ];
  const scale = Math.max(1, ...banks.map(({ timetable }) => mostOpen(timetable)));
  const rows = banks.map((bank, i) => {
    const { name, timetable } = bank;
    // Against nothing open, the stretches are those in which anything is.
    const stretches = within(rosterStretches([], timetable), openingHours);
    const steps = stretches.map(({ from, to, after }) =>
      t('brief.rosters.step', { from: `${format.clock(from)}–${format.clock(to)}`, open: after }),
    );
    return {
      cells: [
        text(name),
        mostOpen(timetable),
        format.plainNumber(openHours(timetable, openingHours), 1),
        sparkline(`${id}-${i + 1}`, text(name), stretches, openingHours, scale, translator),
        [...(steps.length === 0 ? [t('brief.rosters.closed')] : steps), ...besideTimetable(bank, translator)].join(' · '),
      ],
    };
  });
  return table(columns, rows, { name: 'roster', ...(caption === undefined ? {} : { caption }) });
}

/** Staff moved and lanes out of order by plan. */
function besideTimetable(bank: Bank, translator: Translator): readonly string[] {
  const planned = bank.kind === 'e-channel' ? (bank.plannedOutages ?? []) : [];
  return [
    ...(bank.moves ?? []).map((move) => translator.t('staffing.moves.line', { move: moveWords(move, translator) })),
    ...planned.map((outage) => translator.t('staffing.plannedOutages.line', { outage: plannedOutageWords(outage, translator) })),
  ];
}

const size = { width: 120, height: 26 };

/** Open servers as steps, all banks of a deployment on one scale. */
function sparkline(
  id: string,
  name: string,
  stretches: readonly { readonly from: number; readonly to: number; readonly after: number }[],
  hours: Scenario['openingHours'],
  most: number,
  { t }: Translator,
): Markup {
  const opens = secondsOf(hours.opens);
  const closes = secondsOf(hours.closes);
  const x = (at: number) => Math.round((10 * size.width * (at - opens)) / Math.max(1, closes - opens)) / 10;
  const y = (open: number) => Math.round(10 * (size.height - 1 - (open / most) * (size.height - 3))) / 10;
  const top = stretches.map(({ from, to, after }) => `L${x(from)} ${y(after)}L${x(to)} ${y(after)}`).join('');
  const largest = Math.max(0, ...stretches.map(({ after }) => after));
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return html`–`;
  const area = `M${x(first.from)} ${y(0)}${top}L${x(last.to)} ${y(0)}Z`;
  return html`<svg class="sparkline" role="img" viewBox="0 0 ${size.width} ${size.height}" aria-labelledby="${id}-title ${id}-text">
    <title id="${id}-title">${t('brief.chart.open', { bank: name })}</title>
    <desc id="${id}-text">${t('brief.chart.openSays', { most: largest })}</desc>
    <path class="band" d="${area}" />
    <path class="line" d="${area.slice(0, -1)}" />
  </svg>`;
}

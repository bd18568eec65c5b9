// Is a brief what its documents give? Its numbers, hashes and the figures that its page shows, against those of a brief made anew.

import type { BriefRecord } from './brief-record.ts';
import { briefElementId } from './brief-format.ts';

export interface DifferentNumber {
  readonly name: string;
  /** Undefined where one of the two does not have it; null where nothing was observed. */
  readonly brief: number | null | undefined;
  readonly now: number | null | undefined;
}

export interface BriefCheck {
  /** Everything that was compared is the same. */
  readonly same: boolean;
  readonly engine: { readonly brief: string; readonly now: string };
  readonly resultHash: { readonly brief: string; readonly now: string };
  /** Deployments whose document is no longer the one that the brief names by its hash. */
  readonly alteredDocuments: readonly { readonly name: string; readonly brief: string; readonly now: string }[];
  readonly numbers: number;
  readonly different: readonly DifferentNumber[];
  /** Figures that a reader sees on the page and that the documents do not give. */
  readonly differentFigures: readonly { readonly brief: string; readonly now: string }[];
  /** The page differs in its drawings. */
  readonly differentCharts: boolean;
}

export interface BriefWithPage {
  readonly page: string;
  readonly data: BriefRecord;
}

/** `now` was made from the documents of `brief`, in its language and with its date. */
export function checkBrief(brief: BriefWithPage, now: BriefWithPage): BriefCheck {
  const names = [...new Set([...Object.keys(brief.data.numbers), ...Object.keys(now.data.numbers)])];
  const different = names
    .map((name): DifferentNumber => ({ name, brief: brief.data.numbers[name], now: now.data.numbers[name] }))
    .filter((one) => one.brief !== one.now);
  const alteredDocuments = now.data.deployments.flatMap(({ name, scenarioHash }, i) => {
    const before = brief.data.deployments[i]?.scenarioHash ?? '';
    return before === scenarioHash ? [] : [{ name, brief: before, now: scenarioHash }];
  });
  const differentFigures = figuresThatDiffer(brief.page, now.page);
  const differentCharts = drawings(brief.page) !== drawings(now.page);
  const resultHash = { brief: brief.data.resultHash, now: now.data.resultHash };
  return {
    same:
      different.length === 0 &&
      alteredDocuments.length === 0 &&
      differentFigures.length === 0 &&
      !differentCharts &&
      resultHash.brief === resultHash.now,
    engine: { brief: brief.data.engineVersion, now: now.data.engineVersion },
    resultHash,
    alteredDocuments,
    numbers: names.length,
    different,
    differentFigures,
    differentCharts,
  };
}

/** Words may be written otherwise by another system; digits may not. */
function figuresThatDiffer(brief: string, now: string): BriefCheck['differentFigures'] {
  const [old, fresh] = [textsWithDigits(brief), textsWithDigits(now)];
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, i) => ({ brief: old[i] ?? '', now: fresh[i] ?? '' })).filter(
    (pair) => digitsOf(pair.brief) !== digitsOf(pair.now),
  );
}

function textsWithDigits(page: string): readonly string[] {
  return visible(page)
    .split(/<[^>]*>/)
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => /\d/.test(text));
}

/** The page without its style and its data. */
function visible(page: string): string {
  const data = page.indexOf(`<script type="application/json" id="${briefElementId}">`);
  return (data < 0 ? page : page.slice(0, data)).replace(/<style>[\s\S]*?<\/style>/g, '');
}

function digitsOf(text: string): string {
  return (text.match(/[−-]?\d+(?:[.,:]\d+)*/g) ?? []).join(' ');
}

function drawings(page: string): string {
  return (visible(page).match(/ d="[^"]*"/g) ?? []).join('');
}

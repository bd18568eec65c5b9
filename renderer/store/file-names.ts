// Names of files made from names of scenarios.

/** The ending by which scenario files are known. */
export const scenarioEnding = '.echannel.json';

/** A file name that every system accepts, without an ending: characters that Windows forbids become spaces. */
export function fileStem(scenarioName: string): string {
  const clean = scenarioName
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100);
  return clean === '' ? 'scenario' : clean;
}

export function suggestedFileName(scenarioName: string): string {
  return `${fileStem(scenarioName)}${scenarioEnding}`;
}

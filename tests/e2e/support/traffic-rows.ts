// A small traffic file in the form the Department publishes, quirks and all, with the counts of a few days.

/** UTF-8 with a byte order mark, CRLF, a comma at the end of every line. */
export function trafficFile(
  rows: readonly (readonly [date: string, place: string, direction: string, residents: number, mainland: number, other: number])[],
): string {
  const header = 'Date,Control Point,Arrival / Departure,Hong Kong Residents,Mainland Visitors,Other Visitors,Total,';
  const lines = rows.map(([date, place, direction, residents, mainland, other]) =>
    [date, place, direction, residents, mainland, other, residents + mainland + other, ''].join(','),
  );
  return `\uFEFF${[header, ...lines, ''].join('\r\n')}`;
}

export const easterOfLoWu = trafficFile([
  ['17-04-2025', 'Airport', 'Departure', 30_000, 12_000, 20_000],
  ['17-04-2025', 'Lo Wu', 'Arrival', 70_000, 15_000, 1_200],
  ['17-04-2025', 'Lo Wu', 'Departure', 110_000, 11_000, 1_100],
  ['18-04-2025', 'Airport', 'Departure', 33_000, 13_000, 21_000],
  ['18-04-2025', 'Lo Wu', 'Arrival', 75_000, 16_000, 1_300],
  ['18-04-2025', 'Lo Wu', 'Departure', 151_144, 12_692, 1_308],
  ['19-04-2025', 'Airport', 'Departure', 31_000, 12_500, 20_500],
  ['19-04-2025', 'Lo Wu', 'Arrival', 80_000, 16_500, 1_250],
  ['19-04-2025', 'Lo Wu', 'Departure', 120_000, 11_500, 1_150],
]);

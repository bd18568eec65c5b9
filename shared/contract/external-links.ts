// The sites the program may open in the user's browser: those its figures come from. Nothing else leaves the window.

/** Origins, compared whole: a look-alike such as www.immd.gov.hk.example.com does not pass. */
export const externalOrigins: readonly string[] = [
  'https://www.immd.gov.hk',
  'https://data.gov.hk',
  'https://www.info.gov.hk',
  'https://www.sb.gov.hk',
  'https://www.censtatd.gov.hk',
  'https://www.legco.gov.hk',
  'https://www.td.gov.hk',
  'https://www.tourism.gov.hk',
];

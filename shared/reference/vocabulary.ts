// The closed word lists of the domain: directions, passenger groups, age bands, enrolments, e-Channel services and control points.
// They stand at the bottom of the house, so that the scenario, the eligibility rules and the model speak of the same things.

export const directions = ['departure', 'arrival'] as const;
export type Direction = (typeof directions)[number];

/** The three groups in which the Immigration Department publishes its daily counts. */
export const passengerGroups = ['resident', 'mainland-visitor', 'other-visitor'] as const;
export type PassengerGroup = (typeof passengerGroups)[number];

/** What drives through a road control point; a student coach is cleared by officers who board it. */
export const vehicleClasses = ['private-car', 'coach', 'goods-vehicle', 'student-coach'] as const;
export type VehicleClass = (typeof vehicleClasses)[number];

/** Age bands in years; the bounds are those of the e-Channel rules (7 and 11). */
export const ageBands = ['under-7', '7-to-10', '11-plus'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What a passenger holds or has enrolled in; eligibility for each e-Channel service follows from it. */
export const enrolments = [
  'smart-identity-card',
  'hksar-passport',
  'contactless',
  'flight-token',
  'seamless',
  'helper-student-worker',
  'mainland-eep',
  'e-travel-document',
  'frequent-visitor',
  'macao-identity-card',
  'mutual-use',
  'consular-corps',
] as const;
export type Enrolment = (typeof enrolments)[number];

export const eChannelServices = [
  'resident',
  'contactless',
  'flight-token',
  'face-easy',
  'seamless',
  'mainland-visitor',
  'smart-departure',
  'frequent-visitor',
  'macao-resident',
  'mutual-use',
  'consular-corps',
] as const;
export type EChannelService = (typeof eChannelServices)[number];

export const controlPointIds = [
  'airport',
  'lo-wu',
  'hung-hom',
  'lok-ma-chau-spur-line',
  'west-kowloon',
  'lok-ma-chau',
  'man-kam-to',
  'sha-tau-kok',
  'shenzhen-bay',
  'hzmb',
  'heung-yuen-wai',
  'macau-ferry-terminal',
  'china-ferry-terminal',
  'tuen-mun-ferry-terminal',
  'river-trade-terminal',
  'kai-tak-cruise-terminal',
  'harbour',
] as const;
export type ControlPointId = (typeof controlPointIds)[number];

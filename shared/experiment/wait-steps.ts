// The waits for which every run reports the share of passengers who wait longer: the curve behind "how many wait more than half an hour".

/** In minutes; close together where pledges lie, further apart in the tail. */
export const waitSteps = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 150, 180, 240] as const;

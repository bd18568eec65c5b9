import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as hourlyShares from '../../../../shared/reference/hourly-shares.ts';
import { quarterHourShares } from '../../../../shared/reference/quarter-hour-shares.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const hoursOf = (quarters: readonly number[]) => Array.from({ length: 24 }, (_, hour) => sum(quarters.slice(4 * hour, 4 * hour + 4)));

describe('quarter-hours made of hours', () => {
  it('leave each hour what it had and are never negative, whatever the hours', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 24, maxLength: 24 }), (hourly) => {
        const quarters = quarterHourShares(hourly, 0, 96);
        expect(hoursOf(quarters)).toEqual(hourly);
        expect(quarters.every((quarter) => quarter >= 0 && Number.isInteger(quarter))).toBe(true);
      }),
    );
  });

  it('leave nothing before the opening within an hour, and keep the hour all the same', () => {
    const hourly = hourlyShares.residentDepartureHoliday.value;
    const quarters = quarterHourShares(hourly, 26, 96);
    expect(quarters.slice(0, 26).every((quarter) => quarter === 0)).toBe(true);
    expect(sum(quarters.slice(26, 28))).toBe(hourly[6]);
  });

  it('of even hours are even', () => {
    expect(
      new Set(
        quarterHourShares(
          Array.from({ length: 24 }, () => 4000),
          0,
          96,
        ),
      ),
    ).toEqual(new Set([1000]));
  });

  it('rise and fall without steps: no neighbors differ by more than the steepest hours do', () => {
    const { residentDepartureHoliday, visitorDeparture, residentArrivalHoliday, visitorArrival } = hourlyShares;
    for (const { value } of [residentDepartureHoliday, visitorDeparture, residentArrivalHoliday, visitorArrival]) {
      const open = quarterHourShares(value, 26, 96).slice(26);
      const hourSteps = value.slice(8).map((hour, index) => Math.abs(hour - (value[7 + index] ?? 0)));
      const steps = open.slice(1).map((quarter, index) => Math.abs(quarter - (open[index] ?? 0)));
      expect(Math.max(...steps.slice(6))).toBeLessThan(Math.max(...hourSteps) / 4);
    }
  });
});

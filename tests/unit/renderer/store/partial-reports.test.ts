import { expect, it } from 'vitest';
import { partialReports } from '../../../../renderer/store/partial-reports.ts';
import { promiseWithResolver } from '../../../../shared/runner/promise-with-resolver.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

function reports() {
  const drawn = promiseWithResolver<void>();
  const told: string[] = [];
  const take = partialReports<number, string>({
    write: async (result) => `report of ${result}`,
    isWanted: () => true,
    show: (report) => told.push(report),
    drawn: () => drawn.promise,
    now: () => 0,
  });
  return { take, told, drawn };
}

it('says that a report has been drawn, and not sooner', async () => {
  const { take, told, drawn } = reports();
  void Promise.resolve(take(2)).then(() => told.push('drawn'));
  await settle();
  expect(told).toEqual(['report of 2']);
  drawn.resolve(undefined);
  await settle();
  expect(told).toEqual(['report of 2', 'drawn']);
});

it('lets a result go by while another is being written', async () => {
  const { take, told } = reports();
  void take(2);
  expect(take(3)).toBeUndefined();
  await settle();
  expect(told).toEqual(['report of 2']);
});

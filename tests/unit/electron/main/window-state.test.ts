// Where the window opens: where it was, unless no display shows it any more.

import { describe, expect, test } from 'vitest';
import { OpenedFiles, scenarioFilesIn } from '../../../../electron/main/opened-files.ts';
import { PathGrants } from '../../../../electron/main/path-grants.ts';
import { placeWindow, windowStateSchema } from '../../../../electron/main/window-state.ts';
import { resolve } from 'node:path';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beamer = { x: 1440, y: 0, width: 1920, height: 1080 };
const onBeamer = { x: 1600, y: 100, width: 1200, height: 800, maximized: false };

describe('the window', () => {
  test('opens centered at first', () => {
    expect(placeWindow(undefined, [beamer, laptop])).toEqual({ x: 1680, y: 90, width: 1440, height: 900, maximized: false });
  });

  test('opens where it was', () => {
    expect(placeWindow(onBeamer, [laptop, beamer])).toEqual(onBeamer);
  });

  test('comes back to the first display when its own was unplugged', () => {
    expect(placeWindow(onBeamer, [laptop])).toEqual({ x: 120, y: 62, width: 1200, height: 800, maximized: false });
  });

  test('comes back when only a corner of it, or not its title bar, is in sight', () => {
    for (const place of [
      { x: 1340, y: 100 },
      { x: -1100, y: 100 },
      { x: 100, y: -200 },
      { x: 100, y: 890 },
    ]) {
      expect(placeWindow({ ...onBeamer, ...place }, [laptop])).toMatchObject({ x: 120, y: 62 });
    }
  });

  test('is never larger than the display nor too small to use', () => {
    expect(placeWindow({ ...onBeamer, width: 9000, height: 9000 }, [laptop, beamer])).toMatchObject({ width: 1920, height: 1080 });
    expect(placeWindow({ ...onBeamer, width: 1, height: 1 }, [laptop, beamer])).toMatchObject({ width: 960, height: 600 });
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 800, height: 480 }])).toMatchObject({ x: 0, y: 0, width: 800, height: 480 });
  });

  test.each([{}, { ...onBeamer, x: '0' }, { ...onBeamer, width: -5 }, { ...onBeamer, y: 0.5 }, null])('does not believe %j', (kept) => {
    expect(windowStateSchema.safeParse(kept).success).toBe(false);
  });
});

describe('files opened from outside', () => {
  test('are the scenario files named on the command line', () => {
    const argv = ['/opt/electron', '.', '--no-sandbox', '--x=a.json', 'day.echannel.json', '/plans/b.ECHANNEL', 'picture.png'];
    expect(scenarioFilesIn(argv, '/home/planner')).toEqual([resolve('/home/planner/day.echannel.json'), resolve('/plans/b.ECHANNEL')]);
  });

  test('wait until the window listens, and wait again while it loads anew', () => {
    const grants = new PathGrants();
    const opened = new OpenedFiles(grants);
    const heard: string[] = [];
    const send = (path: string) => heard.push(path);
    opened.opened('/plans/a.json');
    opened.opened('/plans/b.json');
    expect(grants.has('/plans/b.json')).toBe(true);
    opened.deliverTo(send);
    opened.opened('/plans/c.json');
    opened.holdBack();
    opened.opened('/plans/d.json');
    expect(heard).toEqual(['/plans/b.json', '/plans/c.json']);
    opened.deliverTo(send);
    expect(heard).toEqual(['/plans/b.json', '/plans/c.json', '/plans/d.json']);
  });
});

import { expect, test } from '@jest/globals';
import { Dispatcher } from '../../src/bot/dispatch.ts';
import { warmUp } from '../../src/operate/warming.ts';
import type { Picture } from '../../src/render/picture/picture.ts';
import { contextOf } from '../helpers/story.ts';

test('a slow machine warms up without a failure, and draws a picture in each language', async () => {
  const failures: unknown[] = [];
  const guard = (): never => {
    throw new Error('took longer than 1000 ms and was ended');
  };
  const dispatcher = new Dispatcher(contextOf(), (failure) => failures.push(failure), { guard });
  const drawn: string[] = [];
  await warmUp(dispatcher, {
    start: () => undefined,
    finished: async (picture: Picture) => {
      drawn.push(picture.kind);
      return undefined;
    },
  });
  expect(failures).toEqual([]);
  expect(drawn).toHaveLength(2);
});

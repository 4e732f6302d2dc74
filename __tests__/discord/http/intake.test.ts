import { EventEmitter, once } from 'node:events';
import { expect, test } from '@jest/globals';
import { Intake } from '../../../src/discord/http/intake.ts';

const never = () => new Promise<string>(() => undefined);

test('what fits is read beside the others', async () => {
  const intake = new Intake(100);
  void intake.read(60, never);
  expect(await intake.read(40, async () => 'whole')).toBe('whole');
});

test('the oldest give way, as many as it takes, and their room is free again', async () => {
  const intake = new Intake(100);
  const [first, second, third] = [intake.read(40, never), intake.read(40, never), intake.read(20, never)];
  const fourth = intake.read(70, async () => 'whole');
  expect(await Promise.all([first, second, fourth])).toEqual([undefined, undefined, 'whole']);
  const fifth = intake.read(80, async () => 'whole');
  expect(await fifth).toBe('whole');
  await expect(Promise.race([third, Promise.resolve('still arriving')])).resolves.toBe('still arriving');
});

test('what fails to arrive leaves its room, and one that gave way may fail without harm', async () => {
  const intake = new Intake(100);
  const gone = () => Promise.reject(new Error('gone'));
  await expect(intake.read(100, gone)).rejects.toThrow('gone');
  const end = new EventEmitter();
  const givenWay = intake.read(100, async () => String(await once(end, 'end')));
  expect(await intake.read(100, async () => 'whole')).toBe('whole');
  end.emit('error', new Error('gone'));
  expect(await givenWay).toBeUndefined();
  expect(await intake.read(100, async () => 'whole')).toBe('whole');
});

import { expect, it } from 'vitest';
import { measureShared } from '../../../src/core/features/measure-run.ts';
import { voiceOf } from '../../../src/core/verdicts/voice.ts';
import { runIn } from '../features/measure.ts';

const line = '<p data-run>The boats leave at eight on every day of the week.</p>';
const advice =
  '<p>Check your ticket, save the number, sign up at the kiosk, and you will find your seat: choose it before you board, then share it with your friends.</p>';

it('a story that attributes what it says is a report', () => {
  expect(voiceOf(measureShared(runIn(line)))).toBe('report');
});

it('a story that tells its readers what to do is none', () => {
  expect(voiceOf(measureShared(runIn(line + advice.repeat(6))))).toBe('other');
});

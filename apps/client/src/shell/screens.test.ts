import { describe, expect, it } from 'vitest';
import { screensFor } from './screens';

const texts = (permissions: readonly string[], inBar?: boolean) =>
  screensFor(permissions)
    .filter((screen) => inBar === undefined || screen.inBar === inBar)
    .map(({ text }) => text);

describe('the screens that are offered', () => {
  it('to the public are those that anybody may read', () => {
    expect(texts([])).toEqual(['overview', 'announced', 'incidents']);
    expect(texts([], false)).toEqual([]);
  });

  it('to a member of an office are all, as many in the bar of a phone as fit', () => {
    const member = ['READ_RECORDS', 'RECORD_SUPERVISION', 'READ_MATTERS', 'READ_WORK'];
    expect(texts(member, true)).toEqual(['overview', 'records', 'record', 'findings', 'matters']);
    expect(texts(member, false)).toEqual(['work', 'announced', 'incidents']);
  });

  it('to the office of the regency have the deadlines that a changed calendar moves', () => {
    expect(texts(['READ_WORK', 'REDATE_DEADLINES'])).toEqual(['overview', 'work', 'changes', 'announced', 'incidents']);
  });

  it('to a village supervisor have the door for reports, though the matters stay closed', () => {
    expect(texts(['READ_RECORDS', 'RECORD_SUPERVISION', 'RECEIVE_REPORT'])).toContain('matters');
  });
});

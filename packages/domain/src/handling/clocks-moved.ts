import type { CivilDate } from '@awaslog/law/civil-date';
import type { ActContext, Stated } from './act';
import type { AnyAct } from './any-act';
import { runningClocks, startedClock } from './clocks';
import type { ProcessName } from './process-name';

/** What an act does to the periods: it answers some, lets others fall away, and starts new ones. */
export function clocksMoved(act: AnyAct, process: ProcessName, context: ActContext<Stated>, on: CivilDate) {
  const { matter, facts, late } = context;
  const stopped = (positions: readonly number[]) => positions.map((position) => ({ position, on }));
  const running = runningClocks(matter, act.stops ?? []);
  const answered = act.answers?.(context, running) ?? running;
  const dropping = typeof act.drops === 'function' ? act.drops(context) : (act.drops ?? []);
  const dropped = runningClocks(matter, dropping).filter((position) => !answered.includes(position));
  // The periods of a fact that is learned late have passed, but for one whose end is told with its start.
  const started = (act.starts?.(context) ?? []).filter(({ answeredOn }) => !late || answeredOn !== undefined);
  return {
    starts: started.map((start) => startedClock(matter, start, process, facts)),
    stops: stopped(answered),
    drops: late ? [] : stopped(dropped),
  };
}

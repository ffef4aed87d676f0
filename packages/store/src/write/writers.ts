import { CONNECTIONS, TURN_TIMEOUT_MS } from '../open/patience';
import { Turns } from './turns';

/**
 * Writers wait for the counter of their regency, each on a connection. They get half of the connections, so that whoever
 * reads finds one; and who takes a number holds the counter for several statements, so one at a time does.
 */
export class Writers {
  readonly #all = new Turns(CONNECTIONS / 2);
  readonly #inTurn = new Map<string, Turns>();

  run<Value>(regency: string, inTurn: boolean, work: () => Promise<Value>): Promise<Value> {
    const until = performance.now() + TURN_TIMEOUT_MS;
    if (!inTurn) return this.#all.run(until, work);
    const turns = this.#inTurn.get(regency) ?? new Turns(1);
    this.#inTurn.set(regency, turns);
    return turns.run(until, () => this.#all.run(until, work));
  }
}

import { busy, StoreError } from '../open/store-error';

/** Lets so many work at once. The others wait in a row, and go away when their turn has not come by their time. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(private readonly most: number) {}

  async run<Value>(until: number, work: () => Promise<Value>): Promise<Value> {
    if (this.#working < this.most) this.#working += 1;
    else await this.#turn(until);
    try {
      return await work();
    } finally {
      // Whoever comes next takes this place over, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#working -= 1;
    }
  }

  #turn(until: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const take = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(take), 1);
        reject(new StoreError('UNAVAILABLE', busy));
      }, until - performance.now());
      this.#waiting.push(take);
    });
  }
}

import type { PGlite } from '@electric-sql/pglite';
import type { SqlStatement } from './database';
import { StatementNames } from './statement-names';

type Protocol = typeof import('@electric-sql/pglite').protocol;
type DataRow = InstanceType<Protocol['messages']['DataRowMessage']>;

/** What PGlite said of a statement when it prepared it: how values go in and how they come out. */
interface Plan {
  readonly name: string;
  readonly write: readonly ((value: unknown) => string)[];
  readonly read: readonly { readonly name: string; readonly parse: (text: string) => unknown }[];
}

/**
 * PGlite's own `query` plans every statement anew, which costs two to five times its execution. Here a statement that
 * comes again is prepared once under a name, in the words of PostgreSQL's protocol. The caller sees to it that nothing
 * else speaks to PGlite meanwhile.
 */
export class PreparedStatements {
  readonly #names = new StatementNames();
  readonly #plans = new Map<string, Plan>();

  constructor(
    private readonly pglite: PGlite,
    private readonly protocol: Protocol,
  ) {}

  async query<Row>({ text, params }: SqlStatement): Promise<readonly Row[]> {
    const name = params.length > 0 ? this.#names.nameOf(text) : undefined;
    if (name === undefined) return (await this.pglite.query<Row>(text, [...params])).rows;
    let plan = this.#plans.get(name);
    if (!plan) {
      plan = await this.#prepare(name, text);
      this.#plans.set(name, plan);
    }
    return this.#execute<Row>(plan, params);
  }

  async #prepare(name: string, text: string): Promise<Plan> {
    const { queryParams, resultFields } = await this.pglite.describeQuery(text);
    const { serialize } = this.protocol;
    await this.pglite.execProtocol(Buffer.concat([serialize.parse({ name, text }), serialize.sync()]));
    return {
      name,
      write: queryParams.map(({ serializer }) => serializer ?? String),
      read: resultFields.map((field) => ({ name: field.name, parse: field.parser ?? String })),
    };
  }

  async #execute<Row>({ name, write, read }: Plan, params: readonly unknown[]): Promise<readonly Row[]> {
    const { serialize } = this.protocol;
    const values = params.map((value, position) => (value === null ? null : write[position]!(value)));
    const { messages } = await this.pglite.execProtocol(
      Buffer.concat([serialize.bind({ statement: name, values }), serialize.execute({}), serialize.sync()]),
    );
    const rows = messages.filter((message): message is DataRow => message.name === 'dataRow');
    return rows.map(({ fields }) => {
      const entries = read.map((column, position) => {
        const text = fields[position] ?? null;
        return [column.name, text === null ? null : column.parse(text)];
      });
      return Object.fromEntries(entries) as Row;
    });
  }
}

import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { GraphiQLOptions } from 'graphql-yoga';
import type { Gateway } from '../context';
import { operations } from '../generated/operations';
import { exampleVariables } from './example-variables';
import { CSRF_HEADER } from './graphql-door';
import { explorerPolicy } from './security-headers';

const NONCE = 'AWASLOG-NONCE';
const headers = JSON.stringify({ 'accept-language': 'id', authorization: 'Bearer TOKEN' }, null, 2);
const withoutToken = JSON.stringify({ 'accept-language': 'id' }, null, 2);

/** GraphiQL with example operations as its tabs, all of it in one page: it loads nothing from anywhere. */
export class Explorer {
  #page: Promise<readonly [head: string, tail: string]> | undefined;

  constructor(private readonly gateway: Gateway) {}

  async answer(res: ServerResponse): Promise<void> {
    const [head, tail] = await (this.#page ??= renderPage(this.gateway));
    const nonce = randomBytes(16).toString('base64');
    res.setHeader('content-security-policy', explorerPolicy(nonce));
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    res.end(`${head}${nonce}${tail}`);
  }
}

/** The page is large, so it is made when somebody first asks for it, and only its mark is put in anew. */
async function renderPage(gateway: Gateway): Promise<readonly [string, string]> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const variables = exampleVariables(gateway);
  const tabs = operations.map(({ name, text }) => ({
    query: text,
    headers: text.includes('Needs a token') ? headers : withoutToken,
    variables: name in variables ? JSON.stringify(variables[name], null, 2) : null,
  }));
  const html = renderGraphiQL(
    optionsOf({
      title: 'Awaslog',
      // The header without which the gateway takes no operation; the token is for the reader to put in.
      additionalHeaders: { [CSRF_HEADER]: '1' },
      headers,
      defaultTabs: tabs,
      // The tab that is open first shows these and not its own.
      initialHeaders: tabs[0]?.headers,
      initialVariables: tabs[0]?.variables,
    }),
  );
  const [head, tail] = html.replace(/<script>(\s*function prepareBlob)/, `<script nonce="${NONCE}">$1`).split(NONCE);
  if (head === undefined || tail === undefined) throw new Error('the page of GraphiQL has another shape than before');
  return [head, tail];
}

/** GraphiQL takes more than the types of its page say. */
function optionsOf(options: GraphiQLOptions & Readonly<Record<string, unknown>>): GraphiQLOptions {
  return options;
}

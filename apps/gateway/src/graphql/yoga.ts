import type { IncomingMessage } from 'node:http';
import type { Actor } from '@awaslog/domain/office';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Gateway, GatewayContext } from '../context';
import { maskError, type MaskOptions } from '../errors/mask-errors';
import { limitsPlugin } from '../limits/limits-plugin';
import { contextOf } from '../request-context';
import { gatewaySchema } from '../schema/schema';

/** What the door hands over with a request. */
export interface FromDoor {
  readonly signedIn: Actor | null;
  readonly incoming: IncomingMessage;
}

export type GatewayYoga = YogaServerInstance<FromDoor, GatewayContext>;

export interface YogaOptions extends MaskOptions {
  /** Whether anybody may ask for the schema; integrators always may. */
  readonly explore: boolean;
}

/** Masks whatever errors an operation ends with, at the last place before they are written down. */
function maskPlugin(options: MaskOptions): Plugin<GatewayContext> {
  return {
    onResultProcess({ result, setResult }) {
      if (!result || Array.isArray(result) || !('errors' in result) || !result.errors) return;
      setResult({ ...result, errors: result.errors.map((error) => maskError(error, options)) });
    },
  };
}

export function createGatewayYoga(gateway: Gateway, options: YogaOptions): GatewayYoga {
  return createYoga<FromDoor, GatewayContext>({
    schema: gatewaySchema(),
    context: ({ signedIn, incoming }) => contextOf(gateway, signedIn, incoming.headers['accept-language']),
    plugins: [
      limitsPlugin<FromDoor & GatewayContext>(({ signedIn }) => options.explore || signedIn?.role === 'INTEGRATOR'),
      maskPlugin(options),
    ],
    // Errors are masked by the plugin above, which knows ours from others; the door has done what these would do.
    maskedErrors: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: false,
    logging: false,
  });
}

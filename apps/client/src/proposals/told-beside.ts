import type { DeedSign, Fault } from '../gql/graphql';

/** What a form has no field for, as the reader states it on this screen; nothing of it is recorded. */
export interface ToldBeside {
  readonly signs: readonly DeedSign[];
  /** Null where nobody stated intent or negligence. */
  readonly statedFault: Fault | null;
}

export const nothingTold: ToldBeside = { signs: [], statedFault: null };

export function withSign(told: ToldBeside, sign: DeedSign): ToldBeside {
  return told.signs.includes(sign) ? told : { ...told, signs: [...told.signs, sign] };
}

export function withoutSign(told: ToldBeside, sign: DeedSign): ToldBeside {
  return { ...told, signs: told.signs.filter((one) => one !== sign) };
}

import { seatOf, testRegency, type SeatWish } from '@awaslog/test-kit/regency';
import { Temporal } from 'temporal-polyfill';
import { newUuid } from '../src/write/uuid';

export interface Answer {
  readonly status: number;
  // The tests read answers of many shapes; what is not there fails the expectation.
  readonly data: Data | null;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  readonly text: string;
  readonly ms: number;
}
/** A part of an answer: any field of it is another part. */
export type Data = { readonly [field: string]: Data } & readonly Data[] & { toString(): string };

export type Ask = (query: string, variables?: object) => Promise<Answer>;

/** Sends operations as somebody: with the token of a seat, or without one. */
export function askAs(url: string, token: string | null, headers: Readonly<Record<string, string>> = {}): Ask {
  return async (query, variables) => {
    const started = performance.now();
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-awaslog': '1',
        'accept-language': 'en',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
    return { status: response.status, data, errors, text, ms: performance.now() - started };
  };
}

const SIGN_IN = `mutation ($seat: ID!) {
  signIn(input: { seat: $seat }) { __typename ... on SignInSuccess { token } ... on Refusal { code } }
}`;

export async function tokenOf(url: string, seat: string): Promise<string> {
  const { data } = await askAs(url, null)(SIGN_IN, { seat });
  return String(data?.['signIn']?.['token']);
}

/** Signs in at the first seat that is as wished. */
export async function signedIn(
  url: string,
  wish: SeatWish,
  headers: Readonly<Record<string, string>> = {},
): Promise<Ask> {
  const { actor } = seatOf(testRegency().regency, wish);
  return askAs(url, await tokenOf(url, actor.id), headers);
}

export function uuid(): string {
  return newUuid(Temporal.Now.instant());
}

/** A moment of the trial day at the place, before whatever time of day it is. */
export function moment(time: string, day = '2024-01-07'): string {
  const { zone } = testRegency().regency;
  return Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Form A of a receipt in which 427 were counted of 429, with a suspicion unless told otherwise. */
export function formInput(given: object = {}): object {
  const { picks } = testRegency();
  return {
    election: picks.election,
    substage: 'RECEIPT',
    assignmentLetter: '012/ST/2024',
    form: 'DIRECT',
    purpose: 'Mengawasi penerimaan kotak suara',
    area: picks.village,
    placeName: 'Gudang kecamatan',
    startedAt: moment('08:00'),
    endedAt: moment('10:30'),
    result: 'Kotak suara dihitung satu per satu saat diturunkan.',
    counts: [{ item: 'BALLOT_BOX', claimed: 429, claimPaper: 'Surat Jalan 012', counted: 427 }],
    criteria: [{ criterion: 'QUANTITY', verdict: 'NOT_MET' }],
    suspicion: {
      event: 'Dua kotak suara kurang',
      foundOn: '2024-01-07',
      place: 'Gudang kecamatan',
      respondents: ['PPK'],
      kinds: ['ADMINISTRATIVE'],
      account: 'Surat jalan menyebut 429, dihitung 427.',
      evidence: [{ kind: 'PHOTO_OR_VIDEO', description: 'Foto tumpukan kotak' }],
    },
    ...given,
  };
}

export const RECORD = `mutation ($input: RecordSupervisionInput!) {
  recordSupervision(input: $input) {
    __typename
    ... on RecordSupervisionSuccess {
      record { id version state counts { claimed counted discrepancies { code difference explain } } clocks { standing } }
      warnings { code message }
    }
    ... on Refusal { code message nextStep rule { article } issues { code path message cites { article } } }
  }
}`;

/** Records a supervision and gives its id back. */
export async function recorded(ask: Ask, form: object = formInput()): Promise<string> {
  const { data, text } = await ask(RECORD, { input: { commandId: uuid(), recordId: uuid(), form } });
  const id = data?.['recordSupervision']?.['record']?.['id'];
  if (!id) throw new Error(`not recorded: ${text}`);
  return String(id);
}

export const REFUSAL = '... on Refusal { code message nextStep rule { article } issues { code path } }';

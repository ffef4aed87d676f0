import type { GraphQLSchema } from 'graphql';
import { builder } from './builder';
import './scalar/scalars';
import './law/citation';
import './law/deadline';
import './law/clock';
import './law/law-rule';
import './law/deadline-query';
import './law/last-day-for-advice';
import './refusal/issue';
import './election/election';
import './territory/area';
import './regency/regency';
import './office/office';
import './stage/substage';
import './supplies/supply-item';
import './violation/offence';
import './violation/proposals-query';
import './supervision/supervision-record';
import './supervision/records-query';
import './supervision/preliminary-information';
import './supervision/record-supervision';
import './supervision/give-correction-advice';
import './supervision/confirm-advice-carried-out';
import './supervision/propose-revision';
import './supervision/decide-revision';
import './supervision/take-up-incident';
import './supervision/record-tip';
import './report/keep-person';
import './finding/finding';
import './finding/findings-query';
import './finding/propose-finding';
import './finding/fix-finding';
import './finding/reject-finding';
import './matter/matter';
import './matter/entry-types';
import './matter/act-mutations';
import './matter/process-table';
import './matter/matters-query';
import './matter/announced-statuses';
import './incident/reported-incident';
import './incident/incidents-query';
import './work/work-item';
import './work/overview';
import './redating/deadline-changes-query';
import './redating/apply-deadline-changes';
import './viewer/viewer';
import './viewer/sign-in';
import './product/product';
import './product/set-trial-day';
import './relay/node-query';

builder.queryType({ description: 'What can be read.' });
builder.mutationType({ description: 'What can be done; each takes one `input` and answers with a union.' });

let built: GraphQLSchema | undefined;

/** The schema, built once; it is not built at all while a field lacks its permission. */
export function gatewaySchema(): GraphQLSchema {
  return (built ??= builder.toSchema());
}

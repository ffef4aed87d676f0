import { SupervisionRecord } from '../refs';
import { connectionOf } from '../relay/connection';

export const SupervisionRecordConnection = connectionOf('SupervisionRecord', SupervisionRecord, 'READ_RECORDS');

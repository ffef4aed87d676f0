import { Finding } from '../refs';
import { connectionOf } from '../relay/connection';

export const FindingConnection = connectionOf('Finding', Finding, 'READ_RECORDS');

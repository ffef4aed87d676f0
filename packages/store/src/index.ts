export * from './ports';
export { openStore } from './open/open-store';
export type { StoreNotice, StoreOptions, StorePlace } from './open/store-options';
export { StoreError, type StoreErrorCode } from './open/store-error';
export type { StoreRefusal, StoreRefusalCode } from './open/store-refusal';
export { ReadRequestError, type ReadRequestErrorCode } from './read/read-request-error';

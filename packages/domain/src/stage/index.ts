export * from './catalogue';
export * from './concern';
export * from './delivery-stage';
export * from './paper';
export * from './source-code';
export * from './substage';
export type { SubstageEntry, Watch, Watcher, WindowClaim } from './substage-entry';
export * from './window';

export { checkRegency } from './check';
export * from './election-statement';
export * from './figure';
export * from './problem';
export * from './regency';
export * from './sample';
export * from './statement';
export { supervisionFactsOf } from './supervision-facts';
